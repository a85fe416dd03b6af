# language: vi
Tính năng: Ví dụ

  Kịch bản: Xin nghỉ
    Biết hôm nay là ngày hiệu lực

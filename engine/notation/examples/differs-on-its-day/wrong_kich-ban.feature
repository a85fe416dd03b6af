# language: vi
Tính năng: Ví dụ

  Kịch bản: Xin nghỉ
    Biết hôm nay là 04/06/2024

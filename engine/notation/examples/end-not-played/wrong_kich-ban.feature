# language: vi
Tính năng: Ví dụ

  Kịch bản: Được duyệt
    Biết có một hồ sơ

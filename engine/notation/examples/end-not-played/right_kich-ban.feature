# language: vi
Tính năng: Ví dụ

  Kịch bản: Được duyệt
    Biết có một hồ sơ

  Kịch bản: Bị từ chối
    Biết có một hồ sơ

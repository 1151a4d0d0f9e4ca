/** Invented documents that are no plan by name: a decision with its plan behind the signature, a resolution, a submission. */
export const decision = `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN LỘC SƠN                               Độc lập - Tự do - Hạnh phúc

Số: 1187/QĐ-UBND                            Lộc Sơn, ngày 14 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Kế hoạch rà soát, cắt giảm thủ tục hành chính nội bộ năm 2024

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN LỘC SƠN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Quyết định số 1085/QĐ-TTg ngày 15 tháng 9 năm 2022 của Thủ tướng Chính phủ ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ;
Theo đề nghị của Chánh Văn phòng HĐND và UBND huyện tại Tờ trình số 41/TTr-VP ngày 11 tháng 3 năm 2024.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch rà soát, cắt giảm thủ tục hành chính nội bộ năm 2024.
Điều 2. Giao Văn phòng HĐND và UBND huyện theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp kết quả, báo cáo Chủ tịch UBND huyện trước ngày 20/11/2024.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng HĐND và UBND huyện, Trưởng các phòng, ban chuyên môn, Chủ tịch UBND các xã, thị trấn chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Thường trực Huyện ủy;
- Lưu: VT.
                                        CHỦ TỊCH


                                        Hoàng Đình Khoát

KẾ HOẠCH
Rà soát, cắt giảm thủ tục hành chính nội bộ năm 2024
(Ban hành kèm theo Quyết định số 1187/QĐ-UBND ngày 14 tháng 3 năm 2024 của Chủ tịch UBND huyện Lộc Sơn)

I. MỤC ĐÍCH, YÊU CẦU
1. Cắt giảm ít nhất 20% thủ tục hành chính nội bộ.
II. NỘI DUNG VÀ TIẾN ĐỘ THỰC HIỆN
1. Thống kê thủ tục hành chính nội bộ
- Các phòng, ban chuyên môn, UBND các xã, thị trấn lập danh mục thủ tục hành chính nội bộ thuộc phạm vi quản lý, gửi về Văn phòng HĐND và UBND huyện chậm nhất ngày 15/4/2024.
- Văn phòng HĐND và UBND huyện tổng hợp danh mục, trình Chủ tịch UBND huyện công bố; hoàn thành trước ngày 10/5/2024.
2. Rà soát, đề xuất phương án cắt giảm
- Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát các thủ tục về tổ chức bộ máy, công chức, viên chức; thời gian hoàn thành: quý III năm 2024.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Tài chính - Kế hoạch: bố trí kinh phí thực hiện trong dự toán năm 2024.
2. Định kỳ trước ngày 05 tháng cuối quý, các phòng, ban và UBND các xã, thị trấn báo cáo tiến độ về Văn phòng HĐND và UBND huyện.`

export const resolution = `HỘI ĐỒNG NHÂN DÂN
TỈNH QUẢNG AN
Số: 31/NQ-HĐND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng An, ngày 09 tháng 12 năm 2023

NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2024

HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG AN
KHÓA XVI, KỲ HỌP THỨ MƯỜI

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét Tờ trình số 210/TTr-UBND ngày 20 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh.

QUYẾT NGHỊ:

Điều 1. Thông qua nhiệm vụ phát triển kinh tế - xã hội năm 2024 với các chỉ tiêu chủ yếu sau:
1. Tốc độ tăng trưởng kinh tế đạt 7,5%.
2. Thu ngân sách nhà nước trên địa bàn đạt 4.200 tỷ đồng.
Điều 2. Tổ chức thực hiện
1. Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết, báo cáo kết quả tại kỳ họp thường lệ cuối năm 2024.
2. Thường trực Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.
3. Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động các tầng lớp nhân dân thực hiện Nghị quyết.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Quảng An khóa XVI, kỳ họp thứ mười thông qua ngày 08 tháng 12 năm 2023./.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
CHỦ TỊCH
Phùng Quang Hưng`

export const submission = `UBND HUYỆN LỘC SƠN
PHÒNG VĂN HÓA VÀ THÔNG TIN
Số: 22/TTr-VHTT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lộc Sơn, ngày 03 tháng 6 năm 2024

TỜ TRÌNH
Về việc phê duyệt kinh phí tổ chức Ngày hội Văn hóa các dân tộc năm 2024

Kính gửi: Chủ tịch Ủy ban nhân dân huyện.

Thực hiện Kế hoạch số 77/KH-UBND ngày 08/5/2024 của UBND huyện về tổ chức Ngày hội Văn hóa các dân tộc năm 2024, Phòng Văn hóa và Thông tin đã xây dựng dự toán kinh phí là 180.000.000 đồng.
Phòng Văn hóa và Thông tin kính trình Chủ tịch UBND huyện xem xét, phê duyệt dự toán nêu trên. Đề nghị Phòng Tài chính - Kế hoạch thẩm định dự toán trước ngày 10/6/2024.
(Gửi kèm dự toán chi tiết)./.

Nơi nhận:
- Như trên;
- Lưu: VT.
TRƯỞNG PHÒNG
Lò Văn Inh`

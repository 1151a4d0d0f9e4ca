/** Invented documents of the other kinds that lay duties: conclusions, a telegram, a plan of the Party, an annexed table. */
export const conclusion = `UBND TỈNH QUẢNG AN
VĂN PHÒNG
Số: 96/TB-VP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng An, ngày 22 tháng 5 năm 2024

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Thị Vân tại cuộc họp về giải phóng mặt bằng dự án hồ chứa nước Suối Đá

Ngày 20/5/2024, Phó Chủ tịch UBND tỉnh Lê Thị Vân chủ trì cuộc họp về giải phóng mặt bằng dự án hồ chứa nước Suối Đá. Tham dự cuộc họp có lãnh đạo các sở: Tài nguyên và Môi trường, Tài chính, Xây dựng; lãnh đạo UBND huyện Lộc Sơn. Sau khi nghe Ban Quản lý dự án báo cáo và ý kiến của các thành viên dự họp, Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Đánh giá chung: Thời gian qua, UBND huyện Lộc Sơn đã tích cực vận động nhân dân bàn giao mặt bằng; tuy nhiên tiến độ còn chậm so với kế hoạch, còn 42 hộ chưa nhận tiền bồi thường.
2. UBND huyện Lộc Sơn tập trung chi trả tiền bồi thường cho 42 hộ còn lại, hoàn thành trước ngày 15/6/2024; kiên quyết không để phát sinh tái lấn chiếm.
3. Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp với Sở Tài chính thẩm định phương án giá đất cụ thể, trình UBND tỉnh trong vòng 10 ngày kể từ ngày nhận đủ hồ sơ.
4. Về kinh phí: Thống nhất chủ trương bổ sung 12 tỷ đồng từ nguồn dự phòng ngân sách tỉnh. Giao Sở Tài chính tham mưu UBND tỉnh ban hành quyết định phân bổ trước ngày 05 tháng 6 năm 2024.
5. Đồng ý với đề nghị của Ban Quản lý dự án về việc điều chỉnh thời gian thi công. Yêu cầu Ban Quản lý dự án đôn đốc nhà thầu huy động đủ 03 mũi thi công, báo cáo tiến độ về UBND tỉnh (qua Sở Xây dựng) vào ngày 25 hằng tháng.
6. Các nội dung khác: Không.
Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các sở: Tài nguyên và Môi trường, Tài chính, Xây dựng;
- UBND huyện Lộc Sơn;
- Lưu: VT.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Đỗ Minh Quân`

export const telegram = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG AN
Số: 07/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng An, ngày 10 tháng 9 năm 2024

CÔNG ĐIỆN
Về việc tập trung ứng phó với mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG AN điện:
- Chủ tịch UBND các huyện, thành phố;
- Giám đốc các sở: Nông nghiệp và Phát triển nông thôn, Giao thông vận tải, Công Thương;
- Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh.

Theo bản tin của Đài Khí tượng thủy văn tỉnh, từ đêm 10/9 đến ngày 12/9, trên địa bàn tỉnh có mưa to đến rất to. Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu:
1. Chủ tịch UBND các huyện, thành phố:
a) Rà soát các khu dân cư ven sông, suối, khu vực có nguy cơ sạt lở; tổ chức di dời dân đến nơi an toàn xong trước 17 giờ 00 ngày 11/9/2024.
b) Bố trí lực lượng canh gác, cắm biển cảnh báo tại các ngầm, tràn; kiên quyết không cho người và phương tiện qua lại khi không bảo đảm an toàn.
2. Giám đốc Sở Giao thông vận tải chỉ đạo lực lượng, phương tiện thường trực tại các trọng điểm xung yếu, bảo đảm giao thông trên các tuyến chính.
3. Đề nghị Bộ Chỉ huy Quân sự tỉnh chuẩn bị sẵn sàng lực lượng, phương tiện hỗ trợ các địa phương khi có yêu cầu.
4. Các đơn vị tổ chức trực ban 24/24 giờ, báo cáo nhanh trước 16 giờ hằng ngày về Ban Chỉ huy Phòng, chống thiên tai tỉnh.
Giao Văn phòng UBND tỉnh theo dõi, đôn đốc các địa phương triển khai Công điện này./.

Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Hữu Tâm`

export const party = `ĐẢNG BỘ TỈNH QUẢNG AN
HUYỆN ỦY LỘC SƠN
*
Số 118-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Lộc Sơn, ngày 06 tháng 02 năm 2024

KẾ HOẠCH
kiểm tra, giám sát năm 2024

Căn cứ Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương; Ban Thường vụ Huyện ủy xây dựng Kế hoạch kiểm tra, giám sát năm 2024 như sau:
I- MỤC ĐÍCH, YÊU CẦU
- Nâng cao hiệu lực, hiệu quả công tác kiểm tra, giám sát của Đảng.
II- NHIỆM VỤ TRỌNG TÂM
1- Các cấp ủy, tổ chức đảng tăng cường lãnh đạo, chỉ đạo công tác kiểm tra, giám sát.
III- TỔ CHỨC THỰC HIỆN
1- Ủy ban Kiểm tra Huyện ủy chủ trì, phối hợp với các ban xây dựng Đảng của Huyện ủy tham mưu Ban Thường vụ Huyện ủy thành lập 02 đoàn kiểm tra (01 đoàn kiểm tra công tác cán bộ, 01 đoàn kiểm tra thu, chi ngân sách), xong trong tháng 3/2024.
2- Ban Tuyên giáo Huyện ủy định hướng tuyên truyền về công tác kiểm tra, giám sát.
3- Các chi bộ, đảng bộ cơ sở
3.1- Cụ thể hóa Kế hoạch này thành kế hoạch của cấp mình, gửi về Huyện ủy (qua Ủy ban Kiểm tra Huyện ủy) trước ngày 01/3/2024.
3.2- Chuẩn bị báo cáo tự kiểm tra theo đề cương; thời gian gửi chậm nhất 07 ngày trước khi đoàn kiểm tra làm việc.
4- Văn phòng Huyện ủy bảo đảm kinh phí, phương tiện phục vụ các đoàn.

Nơi nhận:
- Ủy ban Kiểm tra Tỉnh ủy,
- Các chi bộ, đảng bộ trực thuộc Huyện ủy,
- Lưu Văn phòng Huyện ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Phan Đức Long`

export const annexTable = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG AN
Số: 58/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng An, ngày 12 tháng 01 năm 2024

KẾ HOẠCH
Chuyển đổi số tỉnh Quảng An năm 2024

Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;
UBND tỉnh ban hành Kế hoạch chuyển đổi số năm 2024 như sau:
I. NHIỆM VỤ
(Chi tiết tại Phụ lục kèm theo)
II. TỔ CHỨC THỰC HIỆN
1. Sở Thông tin và Truyền thông là cơ quan đầu mối, theo dõi, đôn đốc việc thực hiện; hằng năm, trước ngày 15/12 tổng hợp, báo cáo UBND tỉnh.
2. Các sở, ban, ngành; UBND các huyện, thành phố căn cứ Phụ lục, xây dựng kế hoạch chi tiết, gửi về Sở Thông tin và Truyền thông trong tháng 01/2024.
Nơi nhận:
- Các sở, ban, ngành;
- UBND các huyện, thành phố;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Vũ Thị Hạnh

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024
(Kèm theo Kế hoạch số 58/KH-UBND ngày 12/01/2024 của UBND tỉnh)
TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
I | Hạ tầng số
1 | Phủ sóng di động 4G tại 15 thôn chưa có sóng | Sở Thông tin và Truyền thông | UBND các huyện; các doanh nghiệp viễn thông | Quý III/2024
2 | Xây dựng Trung tâm dữ liệu dùng chung của tỉnh | Sở Thông tin và Truyền thông | Sở Tài chính | Trước 30/11/2024
II | Dữ liệu số
3 | Số hóa 100% hồ sơ hộ tịch | Sở Tư pháp | UBND các xã, phường, thị trấn | Tháng 9/2024`

export const jointProgramme = `LIÊN ĐOÀN LAO ĐỘNG TỈNH - SỞ Y TẾ
Số: 14/CTPH-LĐLĐ-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng An, ngày 04 tháng 4 năm 2024

CHƯƠNG TRÌNH PHỐI HỢP
Chăm sóc sức khỏe công nhân lao động giai đoạn 2024 - 2026

Liên đoàn Lao động tỉnh và Sở Y tế thống nhất ban hành Chương trình phối hợp với các nội dung sau:
Điều 1. Mục tiêu
Nâng cao sức khỏe cho đoàn viên, người lao động.
Điều 2. Trách nhiệm của Liên đoàn Lao động tỉnh
1. Chỉ đạo công đoàn các khu công nghiệp lập danh sách công nhân có nhu cầu khám sức khỏe, gửi Sở Y tế trước ngày 30 tháng 4 hằng năm.
2. Chủ trì tổ chức mỗi năm 02 hội nghị tuyên truyền tại doanh nghiệp.
Điều 3. Trách nhiệm của Sở Y tế
1. Phân công các bệnh viện, trung tâm y tế tổ chức khám sức khỏe lưu động tại ít nhất 05 khu công nghiệp.
2. Cử báo cáo viên tham gia các hội nghị tuyên truyền khi Liên đoàn Lao động tỉnh đề nghị.
Điều 4. Tổ chức thực hiện
1. Hai cơ quan luân phiên chủ trì họp đánh giá kết quả thực hiện sáu tháng một lần.
2. Chương trình này có hiệu lực kể từ ngày ký.

ĐẠI DIỆN LIÊN ĐOÀN LAO ĐỘNG TỈNH        ĐẠI DIỆN SỞ Y TẾ
CHỦ TỊCH                                 GIÁM ĐỐC
Bùi Thanh Sơn                            Trịnh Thu Hà`

export const annexPoints = `ỦY BAN NHÂN DÂN HUYỆN YÊN HÒA       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-UBND                         Độc lập - Tự do - Hạnh phúc
                                    Yên Hòa, ngày 05 tháng 02 năm 2024
KẾ HOẠCH
Cải cách hành chính năm 2024

I. MỤC TIÊU
Nâng cao chỉ số cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch.

Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Các phòng, ban;                   CHỦ TỊCH
- Lưu: VT.
                                Trần Văn Minh

PHỤ LỤC I
PHÂN CÔNG NHIỆM VỤ NĂM 2024
(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND huyện)

1. Phòng Tư pháp
- Rà soát văn bản quy phạm pháp luật, báo cáo kết quả trước ngày 30/6/2024.
- Kiểm soát thủ tục hành chính.
2. Phòng Tài chính - Kế hoạch bố trí kinh phí cho bộ phận một cửa trước ngày 31/3/2024.
3. Nội dung khác
Nâng cao chất lượng dịch vụ công.

PHỤ LỤC II
MẪU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ
1. Kết quả đạt được
Báo cáo rõ kết quả rà soát văn bản.`

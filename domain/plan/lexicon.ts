import { Phrases } from './phrases.ts'

/** Words of official Vietnamese by what they do in a sentence that lays a duty. No document, province or body is named. */

/** What an act begins with. */
export const ACTS = new Phrases(`
  ~xây dựng|~tổ chức|triển khai|thực hiện|hướng dẫn|chỉ đạo|chủ trì|phối hợp|phối kết hợp|kết hợp|tham mưu|đề xuất|báo cáo|tổng hợp
  |gửi|nộp|lập|rà soát|rà duyệt|đánh giá|kiểm tra|giám sát|thanh tra|theo dõi|đôn đốc|tuyên truyền|phổ biến|quán triệt|vận động
  |huy động|tăng cường|đẩy mạnh|nâng cao|đổi mới|phát huy|duy trì|củng cố|kiện toàn|bố trí|phân công|cử|ban hành|phê duyệt
  |thẩm định|trình|cung cấp|cập nhật|công bố|công khai|niêm yết|thông báo|tiếp nhận|nhận|thu thập|thống kê|khảo sát|nghiên cứu
  |lựa chọn|chọn lựa|chọn cử|chọn|đề nghị|kiến nghị|khen thưởng|biểu dương|tôn vinh|xét|chuẩn bị|đảm bảo|bảo đảm|hoàn thành|hoàn thiện
  |hoàn chỉnh|hoàn tất|khắc phục|xử lý|giải quyết|chấn chỉnh|quản lý|sử dụng|khai thác|ứng dụng|áp dụng|đầu tư|mua sắm|trang bị
  |sửa chữa|nâng cấp|bổ sung|hỗ trợ|tạo điều kiện|tạo dựng|tạo lập|quan tâm|chú trọng|coi trọng|tập trung|đào tạo|bồi dưỡng|tập huấn|tham gia
  |tham dự|đăng ký|ký kết|ký tên|ký cam kết|ký|cam kết|thành lập|sắp xếp|điều động|luân chuyển|tuyển dụng|tuyển sinh|tuyển chọn|tuyển bổ sung|tuyển|mở lớp|mở các lớp|mở|lồng ghép
  |tích hợp|gắn|đưa|đăng tải|đăng|viết bài|viết|phát hành|phát động|phát sóng|in ấn|in|cấp phát|cấp|thanh toán|quyết toán|phân bổ
  |cân đối|chi trả|thu thập|lưu trữ|bảo quản|bàn giao|giao nộp|trao|tặng|tiến hành|chấm|thi|triệu tập|họp|tổng kết|sơ kết|rút kinh nghiệm
  |nhân rộng|thí điểm|chuyển|nhập|truy cập|cấu hình|khai báo|kê khai|điền|ghi|đóng dấu|phát hiện|ngăn chặn|phòng ngừa
  |trực|ứng trực|thiết lập|nắm bắt|nắm|phản ánh|chấp hành|tuân thủ|giữ vững|giữ gìn|xác định|quy hoạch|chịu trách nhiệm|có trách nhiệm
  |làm đầu mối|là đầu mối|là cơ quan|là đơn vị|là bộ phận thường trực|là bộ phận giúp việc|hợp đồng với|làm tốt|làm việc|thu hoạch|treo|trang trí|vệ sinh|phân loại|thu gom|đấu thầu|mua|thương thảo
  |đóng và mở|quyết định thành lập|công nhận|giới thiệu|nhắc nhở|điểm danh|tận dụng|khuyến khích|ưu tiên|giải trình|thuyết minh|góp ý|đóng góp|cho ý kiến
  |có ý kiến|tham gia ý kiến|trả lời|vận hành|bảo trì|số hóa|kết nối|chia sẻ|dành|hạn chế|tiết kiệm|thay thế|phân tích|thông tin kịp thời|thông tin đến
  |lan tỏa|đón|tiếp|thăm|khám|tiêm|cho trẻ|điều tra|xác minh|xem xét|thực hành|đối chiếu|đối thoại|tư vấn|giáo dục|trợ giúp|cụ thể hóa|quy định
  |chia|tách|bảo vệ|bình xét|bình chọn|suy tôn|hiệp y|phát triển|mời|thông qua|phân cấp|phân luồng|định hướng|sàng lọc|đóng|lấy ý kiến|tiếp thu
  |có kế hoạch|có biện pháp|có giải pháp|có phương án|có văn bản|có bản cam kết|có lộ trình|có cơ chế|có chính sách|có hình thức|có công văn|có báo cáo|có quy chế
  |ra quyết định|ra các quyết định|đi đầu|bám sát|nghiệm thu|phê chuẩn|tạm dừng|dừng|hủy|thu hồi|khoanh vùng|cách ly|truy vết|xét nghiệm|phun|tổng vệ sinh|đôn đốc|nhân bản|bảo lãnh|phát|bắt thăm
  |tập hợp|tải|sao gửi|tiếp tục|liên hệ|khẩn trương|sẵn sàng|trực ban|đưa tin|kịp thời báo cáo|thiết kế|thay đổi|thống nhất|tiếp tục|chủ động|tích cực|thường xuyên|nghiêm túc|trực tiếp|từng bước
  |lập dự toán|chi|kiểm kê|kiểm soát|kiểm định|đo|đánh số|ghi nhận|tôn tạo|trồng|chăm sóc|giao lưu|tọa đàm|hưởng ứng|phê bình|kỷ luật|tiêu hủy|tăng thời lượng|tăng|giảm
  |động viên|khích lệ|giúp đỡ|ra đề|chấm thi|coi thi|dự giờ|phụ trách|phụ đạo|ôn tập|lắp đặt|đón tiếp|biên soạn|biên tập|chụp ảnh|quay phim|tuần tra|ký hợp đồng|trích|vận chuyển|giải ngân|truyền thông|cải tạo|cải tiến|khơi thông|nạo vét|gia cố|di dời|sơ tán|ứng phó|cứu trợ|thu|hình thành|đề cử|bầu|hiệp thương|thảo luận|xin ý kiến|lấy phiếu|trao đổi|làm rõ|tham vấn|thẩm tra|xác nhận|chứng nhận|chuyển đổi|liên kết|hợp tác|khuyến cáo|cảnh báo|treo băng rôn|tặng quà|thăm hỏi|trao quà|tạm ứng|dự báo|bãi bỏ|sửa đổi|kiểm điểm|cắt giảm|thúc đẩy|mở rộng|khôi phục|bảo tồn|trưng bày|triển lãm|sưu tầm|khai mạc|bế mạc|đảm nhận|đảm nhiệm|đảm trách|giám định|thanh lý|kiểm đếm|phúc tra|phúc khảo|giải đáp|điều phối|quảng bá|cài đặt|sao lưu|phân quyền|tạo tài khoản|bảo dưỡng|quyên góp|ủng hộ|phân bố|chi trả|tiếp sức|sinh hoạt|nhắc nhở|tham quan|học tập|xây mới|chuẩn hóa|phổ cập|khám sức khỏe|tiêm chủng|giám sát|đầu mối|nêu rõ|nêu gương|đôn đốc|tổng kiểm tra|tự kiểm tra|tự đánh giá|chỉnh trang|thắp hương|dâng hương|viếng|tri ân|đỡ đầu|ra quân|lập danh sách|rà soát|đăng thông tin|xử phạt|truy cứu|khởi công|nghiệm thu|bàn bạc|thanh quyết toán|kết luận|nhận xét|xếp loại|ký vào|quyết định xếp loại|quyết định việc|quyết định giao|quyết định khen
  |soạn thảo|tham khảo|giải phóng|bồi thường|kêu gọi|vận dụng|nhận diện|hạch toán|đình chỉ|cưỡng chế|tháo dỡ|tu bổ|gieo trồng|phòng trừ|tiêm phòng|điều chỉnh|hợp nhất|sáp nhập|giải thể|thể chế hóa|phản biện|xúc tiến|kết nạp|đo đạc|nhập liệu|làm sạch|đối soát|tiếp sóng|sản xuất|xuất bản|cung ứng|dự trữ|phân phối|trấn áp|đấu tranh|ngăn ngừa|thi hành|lưu giữ|đề cao|nêu cao|chỉ cấp|chỉ xem xét|chỉ giải quyết|chỉ tiếp nhận|ra mắt|giao ban|báo ngay|báo cho|báo tin|duyệt|lo|tập văn nghệ|tập dượt|tập luyện|luyện tập|dọn dẹp|dọn vệ sinh|quét dọn|tiếp đón|dẫn chương trình|miễn phí|xích|nhốt|xóa|xóa bỏ|khóa sổ|cắm biển|cắm mốc|thuê|mượn|kê bàn|rút giấy phép|đánh bắt|cắt cử|túc trực|chốt chặn|canh gác|phân luồng giao thông|cấp cứu|sơ cứu|điều trị|kê biên|khử trùng|tiêu độc|thu hút|trả kết quả|lãnh đạo|điều hành|thực thi|đẩy nhanh|rút ngắn|kéo giảm|trang cấp|hoàn trả|bổ nhiệm|miễn nhiệm|lắng nghe|treo cờ|tổng rà soát|tháo gỡ|phân giao|bảo mật
  |lắp|dựng|dán|kẻ|quét|quét vôi|sơn lại|sơn kẻ|sơn sửa|vá|đào|đắp|san lấp|san gạt|bơm|phát quang|cắt tỉa|chặt hạ|gieo cấy|gieo|cấy|che chắn|chằng chống|neo đậu|rà phá|bảo hành|đấu nối|tiếp quản|hoàn nguyên|tái lập|phục hồi|chôn lấp|tẩy uế|rắc|chăng|giăng|cắm cờ|cắm|kê khai|hoàn trả|rút kinh nghiệm|tổ chức lại|bốc thăm|quay số|tiếp cận|kết thúc|nối|thông tuyến|thông xe|đón đầu|tiếp dân|hòa giải|giám hộ|truy thu|thu nợ|thu nộp|thu phí|miễn giảm|gia hạn|niêm phong|tạm giữ|tịch thu|tiêu thụ|bao tiêu|thu mua|trợ cấp|trợ giá|cấp bù|bù đắp|bảo trợ|phụng dưỡng|nuôi dưỡng|phục dựng|trùng tu|số hóa|tích hợp|đồng bộ dữ liệu|đồng bộ hóa|hiệu chỉnh|hiệu đính|xuất bản|tái bản|chuyển tải|chuyển giao|bồi hoàn|nhận diện|định danh|xác thực|kích hoạt|hướng nghiệp|dạy nghề|dạy|ôn luyện|luyện thi|học|thi tuyển|sát hạch|phúc đáp|hồi đáp|phản hồi|giải trình|bảo vệ rừng|trồng rừng|khoán|đo vẽ|cắm mốc|giải tỏa|kiểm dịch|tẩy giun|uống vitamin|phòng dịch|chữa cháy|diễn tập|huấn luyện|khám tuyển|giao quân|động viên quân|chốt|truy quét|triệt phá|triệt xóa|đấu thầu|chào giá|nghiệm thu|ký quỹ|bảo lãnh|nâng hạng|xếp hạng|phân hạng|chấm điểm|gắn biển|đặt tên|đổi tên|đặt hàng|đặt|trình chiếu|chiếu phim|trình diễn|biểu diễn|thi đấu|luân canh|luân phiên|xen canh|khuyến nông|khuyến học|thu dọn|dồn điền|tích tụ|hiến đất|đóng thuế|nộp thuế|hoàn thuế
`)

/** Adjuncts in front of the clause proper; each reaches to a comma or to the party or act behind it. */
export const ADJUNCTS = new Phrases(`
  căn cứ|trên cơ sở|theo|tùy|tùy theo|từ ngày|từ nay|từ tháng|từ năm|từ thực tiễn|từ nguồn|trước ngày|trước mắt|sau ngày|trong ngày|vào ngày|ngày|đến ngày|hàng năm|hằng năm|định kỳ|hàng quý|hàng tháng|hằng tháng|hàng tuần
  |trong quá trình|quá trình|khi|sau khi|ngay sau khi|trước khi|nếu|trường hợp|trong trường hợp|để|nhằm|trong thời gian|trong dịp|dịp|nhân dịp|kết thúc|năm|năm học|trong năm|trong tháng
  |đến năm|từ năm|tháng|quý|bên cạnh việc|bên cạnh|ngoài|ngoài việc|cùng với|cùng với việc|qua|thông qua|với|tại|ở|đối với|dựa trên|xuất phát từ|song song với|cuối|đầu|sáng|chiều|chậm nhất|muộn nhất|sau|đúng|vào
  |hằng ngày|hàng ngày|hằng tuần|mỗi ngày|mỗi tuần|mỗi tháng|mỗi quý|trước|gắn với|kể từ|trong điều kiện|trong khi|trong|do|hết|nhận được
`)

/** Connectives that only tie the clause to what stands before. */
export const LINKS = new Phrases(`
  đồng thời|bên cạnh đó|ngoài ra|sau đó|qua đó|trên cơ sở đó|từ đó|theo đó|riêng|trong đó|cụ thể|và|mặt khác|đặc biệt|trước hết|cuối cùng|lưu ý|chú ý|ghi chú|hoặc|nhưng|toàn tỉnh|toàn huyện|toàn ngành|toàn thành phố|cả huyện|cả tỉnh
`)

/** Verbs by which somebody lays the duty on somebody else. */
export const DIRECTIVES = new Phrases(`
  giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|đề nghị|để nghị|đê nghị|yêu cầu|mời|phân công|nghiêm cấm|kính đề nghị|kính trình|trân trọng đề nghị|kính mời|ủy quyền cho|ủy quyền|chỉ đạo|yêu
`)

/** Permissions, wishes, help offered, praise: never a duty. */
export const PERMISSIONS = new Phrases(
  'có thể|có quyền|được phép|khuyến khích|rất mong|mong|phấn đấu|được quyền|nên|không bắt buộc|xem như|coi như|thì',
)

/** Words of a closing exhortation: nothing in them can be reported on its own. */
export const GENERIC = new Phrases(`
  triển khai|thực hiện|tổ chức|nghiêm túc|nghiêm|tốt|quan tâm|chỉ đạo|khẩn trương|kịp thời|đầy đủ|có hiệu quả|hiệu quả|nghiên cứu|hoàn thành|kế hoạch|kế hoạch này|nội dung|các nội dung|nội dung trên|những nội dung
  |nêu trên|trên|trên đây|này|công văn|chỉ thị|hướng dẫn|văn bản|nhiệm vụ|theo đúng|đúng|tiến độ|quy định|và|của|các|những|để|biết|tập trung|yêu cầu|phối hợp|chặt chẽ|đảm bảo|bảo đảm|thời gian|chủ động|tích cực|đồng bộ|quyết liệt|một số|công việc|sau|sau đây|như sau|năm học|đề ra|theo|với|thông báo|đến|xuất sắc|lưu ý|cần|là|gồm|cụ thể|đề nghị|yêu cầu|đơn vị|các đơn vị
`)

/// Who may come: the writer and the writer's people, those written to, everybody else.
enum VietnamesePeopleWords {
    static let text = """
        # The writer, alone or with others for whom the writer speaks; also what a writer calls the own side.
        writer: em, tôi, mình, con, cháu, tao, bọn em, tụi em, chúng em, chúng tôi, chúng mình, chúng con, chúng cháu
            bọn mình, bọn tôi, bọn con, bọn cháu, tụi mình, tụi tôi, tụi con, tụi cháu, tụi tao, bọn tao, bầy choa, choa
            bên em, bên mình, bên tôi, bên con, bên cháu, phía em, phía tôi, phía mình, cả nhóm tôi, cả nhóm em, cả tổ em
            tổ em, tổ tôi, tổ mình, trường em, trường tôi, trường mình, nhóm em, nhóm mình, nhóm tôi, lớp em, lớp mình
            lớp tôi, đội em, đội tôi, đội mình, phòng em, phòng tôi, phòng mình, khoa em, khoa tôi, khoa mình, ca em
            xưởng em, xưởng tôi, chuyền em, tổ con, nhóm con, xứ mình, xứ con, xóm tôi, xóm em, xóm mình, thôn tôi, ấp tôi
            ấp em, khu tôi, cơ quan em, cơ quan tôi, công ty em, công ty tôi, công ty mình, đơn vị em, đơn vị tôi
            chi hội em, chi hội tôi, chi đoàn em, câu lạc bộ em, ban em, ban tôi, gia đình em, gia đình tôi, gia đình mình
            nhà em, nhà tôi, nhà mình, nhà con, nhà cháu, nhà tao, nhà chúng tôi, căn tôi, em đây, con đây
            tôi đây, mình đây, cá nhân tôi, cá nhân em, bản thân tôi, bản thân em, riêng em, riêng tôi, riêng mình
            phần em, phần tôi, phần mình, vợ chồng em, vợ chồng tôi, vợ chồng mình, vợ chồng con, vợ chồng cháu
            mẹ con em, mẹ con tôi, mẹ con mình, bố con em, bố con tôi, ba con tôi, cha con tôi, chị em tôi, anh em tôi
            hai đứa em, hai đứa tôi, hai đứa mình, cả nhà em, cả nhà tôi, cả nhà mình, cả nhà con, cả lớp em, cả đội em
            cả xóm tôi, cả phòng em, cả khoa em, lũ chúng tôi, già này, lão, bà già này, ông già này, thằng này, con này
            hai mẹ con, hai má con, hai bố con, hai ba con, hai cha con, hai vợ chồng, hai chị em, hai anh em, hai bà cháu, hai ông cháu
            cả hai mẹ con, cả hai vợ chồng, cả hai bố con, cả mẹ cả con, 2 mẹ con, 2 vợ chồng, 2 bố con, 2 chị em, 2 anh em
            nhà bé, gia đình bé, gia đình cháu, gia đình con, ba mẹ bé, ba mẹ cháu, bố mẹ bé, bố mẹ cháu, ba má bé, nhà cu
            phụ huynh, phụ huynh em, phụ huynh bé, phụ huynh cháu, phụ huynh con, mẹ bé, ba bé, bố bé, mẹ cháu, bố cháu là
            cả đội, cả tổ, cả nhóm, cả phòng, cả khoa, cả xóm, cả trường em, cả trường tôi, kế toán chúng em, người viết, tui, tớ
            tổ chúng tôi, nhóm chúng tôi, trường chúng tôi, đơn vị chúng tôi, đoàn chúng tôi, đoàn em, đoàn tôi
            nhà trường chúng tôi, nhà trường, phía trường, phía chúng tôi, bên chúng tôi, bên nhà em, hội em, hội tôi
            hội mình, bản em, bản tôi, buôn em, buôn tôi, làng tôi, làng em, tổ dân phố tôi, câu lạc bộ tôi
            câu lạc bộ mình, clb em, clb tôi, htx tôi, hợp tác xã tôi, xí nghiệp em, chợ em, sạp em, tiệm em, quán em
            bố con mình, ba con mình, bà cháu tôi, bà cháu em, ông cháu tôi, hai mẹ con em, hai vợ chồng em
            hai vợ chồng tôi, hai bố con em, anh em tui, chị em tui, chị em mình, anh em mình, cánh em, cánh tôi
            cánh mình, hội chị em, đám em, tụi nhà em, nhà tớ, bọn tớ, chúng tớ, tụi này, bọn này, bà này, ông này
            mụ này, gái này, trai này, thân em, thân tôi
        # Somebody of the writer's family or house: whose illness or feast keeps the writer away, or who comes instead.
        kin: chồng em, chồng tôi, chồng mình, chồng con, vợ em, vợ tôi, vợ mình, bà xã, ông xã, bà xã tôi, ông xã em
            ông xã tôi, bà xã em, bà xã mình, ông xã mình, con em, con tôi, con mình, con gái, con trai, con gái em
            con gái tôi, con gái mình, con trai em, con trai tôi, con trai mình, con nhỏ, con bé, thằng bé, thằng cu, bé nhà
            con bé nhà em, con bé nhà mình, thằng cu nhà mình, thằng cu nhà em, bé con, bé nhà em, bé nhà mình, nhóc nhà em
            nhóc nhà mình, cu con, con út, bé út, bé lớn, bé nhỏ, cháu nội, cháu ngoại, cháu nhà em, mẹ em, mẹ tôi, mẹ mình
            mẹ con, mẹ cháu, bố em, bố tôi, bố mình, bố con, bố cháu, ba em, ba tôi, ba mình, ba con, cha em, cha tôi, má em
            má tôi, má con, bà em, bà tôi, bà nội, bà ngoại, ông nội, ông ngoại, ông em, ông tôi, bà cụ, ông cụ, ông cụ em
            ông nhà, bà nhà, ông nhà tôi, bà nhà tôi, ông nhà em, nhà ngoại, nhà nội, bố vợ, mẹ vợ, bố chồng, mẹ chồng
            ông bà, ba mẹ, bố mẹ, ba má, cha mẹ, bố mẹ em, ba mẹ em, chị gái, em gái, anh trai, em trai, chị dâu, anh rể, em dâu
            chị gái em, em gái em, em gái tôi, anh trai em, em trai em, em trai tôi, dì em, cậu em, cậu ruột
            cô ruột, chú ruột, bác ruột, dì ruột, con dâu, con rể, con dâu tôi, con rể tôi, nhỏ em, thằng em, đứa em, đứa nhỏ
            mấy đứa nhỏ, sắp nhỏ, hai đứa nhỏ, tụi nhỏ, cháu bé, người nhà, bé, chồng, vợ, mẹ, bố, ba, má, bạn cùng phòng
            anh hai em, chị hai em, anh ba em, chị ba em, anh cả em, chị cả em, anh tư em, chị tư em, anh út em, chị út em, bác em
            cậu tôi, dì tôi, chú tôi, bác tôi, cô em, thím em, anh hai tôi, chị hai tôi, anh hai, chị hai, em út, em kế, sếp em, sếp tôi, sếp mình, bạn em, bạn tôi, bạn mình, đồng nghiệp em, đồng nghiệp tôi, trưởng phòng em, phó phòng em
            phó phòng tôi, nhân viên tôi, cấp dưới, cấp dưới tôi, chị họ em, em họ, anh họ, cháu tôi, cháu họ, hàng xóm, bạn cùng lớp
            trưởng tộc, phó tộc, phó thôn, cấp phó, trợ lý, thư ký, trợ lý của tôi, thư ký của tôi, học trò tôi, sinh viên của tôi
            bố bọn trẻ, mẹ bọn trẻ, bố nó nhà em, ông nhà mình, ổng nhà em, chồng nhà em, vợ nhà em, nhỏ em gái
            thằng em trai, đứa em gái, ông anh, bà chị, bà chị em, ông anh em, thằng út, con gái út, con trai út
            thằng cu lớn, hai đứa con, tụi nhỏ nhà em, ông bà nội, ông bà ngoại, nội bé, ngoại bé, nội cháu
            ngoại cháu, cô út, chú út, dì út, cậu út
            kế toán, kế toán trường, kế toán trưởng, văn thư, thủ quỹ, hiệu phó, phó hiệu trưởng, tổ phó, phó giám đốc
            phó ban, phó chủ nhiệm, phó trưởng thôn, đội phó, lớp phó, phó đoàn, trợ giảng, bọ, bọ tôi, bọ em, ôn
            ôn tôi, ôn nhà, ôn nhà tôi, mệ tôi
            phó phòng, phó khoa, phó hội, phó chủ tịch, phó bí thư, phó trưởng phòng, phó trưởng khoa
        # Others, who come or stay away in their own right.
        others: anh em cứ, chị em cứ, anh chị em cứ, bà con cứ, cô bác cứ, người, mọi người, cả nhà, các thầy, các cô, các chị, các anh, các bác, các chú, các em, các bạn, các cụ, các ông
            các bà, các cháu, mấy anh, mấy chị, mấy cô, mấy thầy, mấy bác, mấy chú, mấy đứa, mấy ông, mấy bà, mấy bạn, mấy bồ
            mấy cô chú, cô chú, anh chị, anh chị em, bà con, quý vị, quý thầy cô, thầy cô, người ta, nhiều người
            mấy người, đứa nào, ai, tụi nó, họ, chúng nó, bọn nó, ban tổ chức, ban quản trị, lớp trẻ, các vị, bà con cô bác
            ai cũng, phụ huynh khác, người khác, đứa khác, mấy má, mấy mẹ, học sinh
            học trò, sinh viên, khách, sếp, bác sĩ, giám đốc, hiệu trưởng, cô hiệu trưởng, thầy hiệu trưởng, công ty, trường
            cơ quan, bọn nhỏ, công nhân, bạn bè
            giám hiệu, ban giám hiệu, ban giám đốc, lãnh đạo, cấp trên, chi bộ, đảng uỷ, đảng ủy, công đoàn
            chủ quán, chủ tiệm, chủ xưởng, quản lý, quản đốc, hội đồng, mấy cháu, mấy mệ, mấy o
            các mẹ, các o, mấy thím, đứa kia, mấy đứa kia, mấy cô kia, người nhà bệnh nhân, bệnh nhân, coach, boss, hr
        # A group, a house, a place whose name follows: `tổ 3 đi đủ`, `trường Sơn Ca tham gia`.
        house: nhóm, tổ, đội, trường, trường mn, trường mầm non, trường tiểu học, lớp, khối, phòng, khoa, ban, xóm, thôn, ấp, khu
            hội, chi hội, chi đoàn, căn, căn hộ, hộ, xưởng, đơn vị, chi nhánh, câu lạc bộ, clb, liên đội, ban nhạc, ca đoàn
        # Somebody spoken of before.
        again: cô ấy, chị ấy, anh ấy, ông ấy, bà ấy, thầy ấy, em ấy, bạn ấy, bác ấy, chú ấy, cậu ấy, ảnh, chỉ ấy, nó, anh ta, cô ta, ông ta, bà ta, cậu ta, cô bé, ẻm
        """
}

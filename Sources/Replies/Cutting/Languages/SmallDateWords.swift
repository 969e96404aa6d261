import Foundation

/// Days and months in the languages that write them small. In the others the capital tells that a word may stand in a
/// date.
enum SmallDateWords {
    static let all: Set<String> = Set(
        lists.flatMap { $0.split(separator: " ").map { String($0).precomposedStringWithCanonicalMapping } })

    private static let lists = [
        // French, Spanish, Catalan
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc",
        "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom dl dt dc dj dv ds dg",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene feb abr may jun jul ago dic",
        "gener febrer març maig juny juliol agost setembre set gen",
        // Portuguese, Italian, Romanian
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta seg ter qua qui sex",
        "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro jan fev out dez",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gio",
        "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre mag giu lug ott",
        "luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie",
        // Dutch, Danish, Norwegian, Swedish, Finnish
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo",
        "januari februari maart april mei juni juli augustus september oktober december mrt okt",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn tirs tors",
        "januar februar marts august aug sep dec des måndag tisdag lördag mån tis lör sön augusti",
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ke to pe la su ti tammikuuta helmikuuta maaliskuuta",
        "huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammik helmik maalisk huhtik",
        "toukok kesäk heinäk elok syysk lokak marrask jouluk",
        // Polish, Czech, Slovak, Croatian, Slovenian
        "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz stycznia lutego marca kwietnia maja",
        "czerwca lipca sierpnia września października listopada grudnia sty lut kwi cze lip sie wrz paź lis gru godz",
        "pondělí úterý středa čtvrtek pátek neděle po út st čt pá so ne ledna února března dubna května června července srpna září",
        "října listopadu prosince pondelok utorok streda štvrtok piatok nedeľa septembra januára februára apríla mája júna júla",
        "ponedjeljak utorak srijeda četvrtak petak subota nedjelja sij velj ožu tra svi lip srp ruj kol pro rujna",
        "ponedeljek torek sreda četrtek ob u nedelja januarja februarja aprila junija julija avgusta decembra",
        // Russian, Ukrainian, Bulgarian
        "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье пн вт ср чт пт сб вс января февраля",
        "марта апреля мая июня июля августа сентября октября ноября декабря янв февр мар апр июн июл авг сент окт нояб дек",
        "понеділок вівторок середа четвер п'ятниця субота неділя нд січня лютого березня квітня травня червня липня серпня",
        "вересня жовтня листопада грудня січ лют бер квіт трав черв лип серп вер жовт лист груд о пользователь користувач от від",
        // Vietnamese, Indonesian, Hungarian, Greek, Hebrew's neighbours write theirs with capitals or numbers.
        "hai ba tư năm sáu bảy nhật thứ chủ thg tháng ngày lúc vào giờ phút sáng chiều tối tanggal",
        "hétfő kedd szerda csütörtök péntek szombat vasárnap szept időpont ο χρήστης π.μ μ.μ",
        "pirmd otrd trešd ceturtd piektd sestd svētd gada plkst lietotājs kuupäeval kell kasutaja pr",
        "ma oseba je użytkownik uživatel heeft het volgende geschreven saat",
    ]
}

package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar  | وصل الرئيس الروسي إلى بيونغ يانغ
                    ar  | التقى الرئيس نظيره في مدينة گلستان (Golestan) أمس، ووقعا اتفاقا جديدا
                    fa  | رئیس جمهوری ایران وارد مسکو شد و با همتای خود دیدار کرد
                    ur  | وزیر اعظم نے کہا کہ دونوں ملکوں کے درمیان معاہدہ ہو گیا ہے
                    ru  | Президент прибыл в Пхеньян, чтобы подписать договор
                    uk  | Президент прибув до Києва, щоб підписати угоду
                    en  | The president arrived in Hanoi and signed the treaty
                    fr  | Le président est arrivé dans la capitale pour signer un traité
                    es  | El presidente llegó a la capital para firmar un tratado con el país
                    de  | Der Präsident ist in der Hauptstadt und unterzeichnet den Vertrag
                    it  | Il presidente è arrivato nella capitale per firmare il trattato di pace
                    tr  | Cumhurbaşkanı bugün bir ziyaret için Moskova'ya gitti ve anlaşma imzaladı
                    he  | הנשיא הגיע לבירה
                    ja  | 大統領は首都に到着した
                    zh  | 总统抵达首都
                        | 12345 !
                        | Xyzzy plugh quux
                    """)
    void knowsLanguagesByScriptLettersAndCommonWords(String language, String text) {
        assertThat(LanguageGuess.of(text).orElse(null)).isEqualTo(language);
    }
}

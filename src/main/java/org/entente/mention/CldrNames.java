package org.entente.mention;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.entente.mention.Entry.CountryWord;

/**
 * Names of states, cities, months and weekdays in any language of the Unicode Common Locale Data
 * Repository, from ICU4J.
 */
final class CldrNames {
    private CldrNames() {}

    /**
     * Adds the names to a lexicon.
     *
     * @param locales the language and the regions whose names of months differ: ar, ar-LB, ar-MA
     */
    static void addTo(Lexicon lexicon, List<String> locales, Gazetteer gazetteer) {
        ULocale language = ULocale.forLanguageTag(locales.get(0));
        addStates(lexicon, language, gazetteer);
        addCities(lexicon, language);
        for (String tag : locales) {
            addMonthsAndDays(lexicon, ULocale.forLanguageTag(tag));
        }
    }

    private static void addStates(Lexicon lexicon, ULocale language, Gazetteer gazetteer) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(language);
        for (String region : Locale.getISOCountries()) {
            String name = names.regionDisplayName(region);
            String code = iso3(region);
            if (!code.isEmpty() && !name.equals(region) && name.length() > 3) {
                lexicon.add(
                        name.replaceAll("\\s*[(（].*", ""),
                        new Entry.Country(code, CountryWord.NAME, gazetteer.countryName(code)));
            }
        }
    }

    private static String iso3(String region) {
        try {
            return new Locale.Builder().setRegion(region).build().getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static void addCities(Lexicon lexicon, ULocale language) {
        TimeZoneNames local = TimeZoneNames.getInstance(language);
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        Set<String> zones =
                TimeZone.getAvailableIDs(
                        TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
        for (String zone : zones) {
            String region = TimeZone.getRegion(zone);
            String name = local.getExemplarLocationName(zone);
            String code = iso3(region.length() == 2 ? region : "");
            if (name != null && !code.isEmpty() && name.length() > 3) {
                String label = english.getExemplarLocationName(zone);
                lexicon.add(name, new Entry.City(label == null ? name : label, code));
            }
        }
    }

    private static void addMonthsAndDays(Lexicon lexicon, ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
            for (int i = 0; i < 12; i++) {
                addWord(lexicon, months[i], new Entry.Time("month", Integer.toString(i + 1)));
            }
        }
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < 12; i++) {
                addWord(lexicon, months[i], new Entry.Time("month", Integer.toString(i + 1)));
            }
        }
        String[] days = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int i = 1; i <= 7; i++) {
            int iso = i == 1 ? 7 : i - 1;
            addWord(lexicon, days[i], new Entry.Time("weekday", Integer.toString(iso)));
        }
    }

    private static void addWord(Lexicon lexicon, String word, Entry entry) {
        if (word.codePoints().anyMatch(Character::isLetter) && word.length() >= 2) {
            lexicon.add(word.replace(".", ""), entry);
        }
    }
}

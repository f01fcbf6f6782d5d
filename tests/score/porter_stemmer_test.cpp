// SPDX-License-Identifier: GPL-3.0-or-later
// Stems as NLTK 3's PorterStemmer gives them in its own mode: Porter's examples, and where NLTK leaves him.
#include <QtTest>
#include <sstream>

#include "engine/score/porter_stemmer.h"

using namespace bitdistill;

namespace {

// "word stem word stem ..."
void every_stem_is_right(const char* pairs) {
    std::istringstream words(pairs);
    int count = 0;
    for (std::string word, stem; words >> word >> stem; ++count)
        QVERIFY2(porter_stem(word) == stem, (word + " -> " + porter_stem(word) + ", not " + stem).c_str());
    QVERIFY(count > 2);
}

}  // namespace

class PorterStemmerTest : public QObject {
    Q_OBJECT

  private slots:
    void irregularWordsHaveTheirOwnStems() {
        every_stem_is_right(
            "sky sky skies sky dying die lying lie tying tie news news innings inning inning inning outings outing "
            "outing outing cannings canning canning canning howe howe proceed proceed exceed exceed succeed succeed");
    }

    void twoLettersAreNeverTouched() {
        every_stem_is_right("as as is is y y by by");
        QCOMPARE(porter_stem(""), std::string());
    }

    void pluralsGo() {
        every_stem_is_right(
            "caresses caress caress caress cats cat gas ga ponies poni flies fli ties tie dies die ies i");
    }

    void pastTenseAndIngGoAndTheirStemIsMended() {
        every_stem_is_right(
            "feed feed agreed agre bleed bleed plastered plaster bled bled motoring motor sing sing conflated conflat "
            "troubled troubl sized size hopping hop tanned tan falling fall hissing hiss fizzed fizz failing fail "
            "filing file ending end");
    }

    void iedBecomesIeInFourLettersAndIInMore() {
        every_stem_is_right("died die tied tie spied spi cried cri ied i 4ied 4ie");
    }

    void aVowelAndAConsonantAreAShortSyllable() { every_stem_is_right("owed owe added ad a1ed a1e"); }

    void yBecomesIBehindAConsonantThatIsNotTheFirstLetter() {
        every_stem_is_right(
            "happy happi spy spi fly fli try tri dry dri cry cri enjoy enjoy say say boy boy syzygy syzygi yyyy yyyi");
    }

    void theSecondStepTakesNltksSuffixes() {
        every_stem_is_right(
            "radically radic relationally relat rally ralli tally talli ally alli conformably conform possibly possibl "
            "hopefully hope fully fulli theology theolog geology geolog philology philolog apology apolog logi logi");
    }

    void theSecondAndThirdStepKeepPortersSuffixes() {
        every_stem_is_right(
            "relational relat conditional condit rational ration valenci valenc hesitanci hesit digitizer digit "
            "radicalli radic differentli differ vileli vile analogousli analog vietnamization vietnam predication "
            "predic operator oper feudalism feudal decisiveness decis hopefulness hope callousness callous formaliti "
            "formal sensitiviti sensit sensibiliti sensibl triplicate triplic formative form formalize formal "
            "electriciti electr electrical electr hopeful hope goodness good");
    }

    void theFourthStepTakesSuffixesOffLongStems() {
        every_stem_is_right(
            "revival reviv allowance allow inference infer airliner airlin gyroscopic gyroscop adjustable adjust "
            "defensible defens irritant irrit replacement replac adjustment adjust dependent depend adoption adopt "
            "homologou homolog communism commun activate activ angulariti angular homologous homolog effective effect "
            "bowdlerize bowdler");
    }

    // "tional" ends "stational" too, and "ement" ends "element": a later suffix that would do is not tried.
    void theFirstSuffixDecidesAlsoWhereItsConditionFails() {
        every_stem_is_right("stationally station element element cement cement onion onion union union");
    }

    void theLastStepTakesAnEAndOneOfTwoL() {
        every_stem_is_right(
            "probate probat rate rate cease ceas controlling control controll control rolling roll roll roll");
    }

    void digitsAreConsonants() { every_stem_is_right("1990s 1990 2nd 2nd sky2 sky2 covid19s covid19 xyzing xyze"); }
};

QTEST_APPLESS_MAIN(PorterStemmerTest)
#include "porter_stemmer_test.moc"

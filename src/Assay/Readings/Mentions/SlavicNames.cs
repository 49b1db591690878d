using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Names of Ukrainian and Russian institutions and works, of which only the first word has a capital letter: "у Міністерстві економіки", "Нікопольському заводі",
/// "Державне підприємство «Руда»".
/// </summary>
internal sealed class SlavicNames(NameScanner scanner)
{
    private const int MostAdjectives = 3;
    private const int MostOfLine = 7;
    private const int MostQuoted = 10;

    /// <summary>The whole name that a run of capitalised words begins; null where it is none of these.</summary>
    public NameRun? Of(TokenizedText text, NameRun run)
    {
        if (
            (text[run.First].Traits & TokenTraits.Cyrillic) == TokenTraits.None
            || text[run.First].IsAllCapitals
        )
            return null;
        var last = run.End - 1;
        var word = scanner.Word(text, last);
        if (last == run.First)
        {
            if (
                word.Is(WordTraits.Institution)
                && Line(text, run.End, text[last].BeginsSentence || FoundNames.BeginsSpeech(text, last))
                    is var end
                        and > 0
            )
                return Institution(text, run.First, end, last);
            return word.Is(WordTraits.FirstName) ? null : ByAdjective(text, run);
        }
        return
            word.Is(WordTraits.Institution)
            && last == run.First + 1
            && SlavicEndings.IsAdjective(text.Letters(run.First))
            && Line(text, run.End, false) is var long_ and > 0
            ? Institution(text, run.First, long_, last)
            : null;
    }

    /// <summary>A committee named by its subject in small letters: "комітету з питань екології", at the word "питань".</summary>
    public Found? OfSubject(TokenizedText text, int subject)
    {
        var noun = subject - 2;
        if (
            noun < 0
            || text.Letters(subject - 1) is not ("з" or "із" or "по" or "у" or "в")
            || !scanner.Word(text, noun).Is(WordTraits.Institution)
            || Line(text, subject - 1, false) is not (var end and > 0)
        )
            return null;
        return new Found(noun, end, MentionKind.Organisation, [], NameCue.Head, noun);
    }

    /// <summary>
    /// The word beside a name in quotation marks that says it is an organisation's: "засновниця «Степового реєстру»", "видання, «Шлях», згадало", "«Реєстр», громадська
    /// група"; null where none does.
    /// </summary>
    public int? BearerBeside(TokenizedText text, int open)
    {
        if (open == 0 || (text[open + 1].Traits & TokenTraits.Cyrillic) == TokenTraits.None)
            return null;
        if (text[open - 1].Kind == TokenKind.Word && !text[open].BeginsSentence)
            return scanner.Word(text, open - 1).Is(WordTraits.Title) && !text[open - 1].IsAllCapitals
                ? open - 1
                : null;
        var behind = Quoted(text, open);
        if (behind == 0 || !text.Is(behind, ','))
            return null;
        if (
            text.Is(open - 1, ',')
            && open > 1
            && scanner.Word(text, open - 2).Is(WordTraits.OrganisationNoun)
        )
            return open - 2;
        for (
            var i = behind + 1;
            i < Math.Min(text.Count, behind + 1 + MostAdjectives) && IsSmall(text, i);
            i++
        )
        {
            if (scanner.Word(text, i).Is(WordTraits.OrganisationNoun))
                return i;
            if (!SlavicEndings.IsAdjective(text.Letters(i)))
                return null;
        }
        return null;
    }

    private NameRun Institution(TokenizedText text, int first, int end, int head) =>
        new(first, WithCountry(text, end), MentionKind.Organisation, NameCue.Head, head);

    // "Державна служба геології", "Верховний суд", "Нікопольський завод феросплавів", "Балахівське родовище"
    private NameRun? ByAdjective(TokenizedText text, NameRun run)
    {
        var first = text.Letters(run.First);
        var word = scanner.Word(text, run.First);
        var isOfPlace =
            word.Is(WordTraits.OfPlaceName)
            && !SlavicEndings.IsPlural(first)
            && !word.Is(WordTraits.Adjective);
        var isInstitutional = SlavicEndings.IsInstitutional(first);
        var isOfForm = SlavicEndings.IsOfForm(first);
        if (!isOfPlace && !isInstitutional && !isOfForm)
            return null;
        var noun = run.End;
        var kinds = WordTraits.Works | WordTraits.Ground | WordTraits.Institution;
        for (var adjectives = 0; !IsSmall(text, noun) || !scanner.Word(text, noun).Is(kinds); adjectives++)
        {
            if (
                adjectives == MostAdjectives
                || !IsSmall(text, noun)
                || !SlavicEndings.IsAdjective(text.Letters(noun))
            )
                return null;
            noun++;
            // "титано-магнієвий"
            if (text.Is(noun, '-') && noun + 1 < text.Count)
                noun += 2;
        }
        var known = scanner.Word(text, noun);
        if (isOfForm && Quoted(text, noun + 1) is var quoted and > 0)
            return new NameRun(run.First, quoted, MentionKind.Organisation, NameCue.Head, noun);
        if (known.Is(WordTraits.Ground) && isOfPlace)
            return new NameRun(run.First, noun + 1, MentionKind.Place, NameCue.Water, noun);
        if (isOfPlace && known.Is(WordTraits.Works))
            return new NameRun(run.First, OfWorks(text, noun), MentionKind.Organisation, NameCue.Head, noun);
        if (!isInstitutional || !known.Is(WordTraits.Institution))
            return null;
        var end = Line(text, noun + 1, false);
        return end == 0 && text[run.First].BeginsSentence && noun == run.End && !IsCourt(text, noun)
            ? null
            : Institution(text, run.First, end == 0 ? noun + 1 : end, noun);
    }

    private static bool IsCourt(TokenizedText text, int noun) =>
        text.Letters(noun).StartsWith("суд", StringComparison.Ordinal)
        || text.Letters(noun).StartsWith("банк", StringComparison.Ordinal)
        || text.Letters(noun).StartsWith("прокурат", StringComparison.Ordinal);

    // "Нікопольський завод феросплавів"
    private static int OfWorks(TokenizedText text, int noun)
    {
        var next = noun + 1;
        return
            IsSmall(text, next)
            && text.Letters(next) is var letters
            && (
                letters.EndsWith("ів", StringComparison.Ordinal)
                || letters.EndsWith("ов", StringComparison.Ordinal)
            )
            && letters.Length > 6
            ? next + 1
            : noun + 1;
    }

    /// <summary>Behind what an institution is for; 0 where nothing says that.</summary>
    private int Line(TokenizedText text, int from, bool isSure)
    {
        var i = from;
        if (i + 1 < text.Count && text.Letters(i) is "з" or "із" or "по" or "у" or "в")
        {
            i++;
            if (!IsSmall(text, i) || !scanner.Word(text, i).Is(WordTraits.Line))
                return 0;
        }
        var end = 0;
        var nouns = 0;
        for (; i < Math.Min(text.Count, from + MostOfLine + 2); i++)
        {
            if (end > 0 && IsJoint(text, i))
            {
                if (JoinedLine(text, i, MostOfLine) is not (var behind and > 0))
                    break;
                end = behind;
                i = behind - 1;
                continue;
            }
            if (!IsSmall(text, i))
                break;
            var isLine = scanner.Word(text, i).Is(WordTraits.Line);
            if (!isLine && SlavicEndings.IsGenitiveAdjective(text.Letters(i)))
                continue;
            var mayBegin =
                nouns == 0
                && !isSure
                && !IsPreposition(text, i)
                && SlavicEndings.IsGenitiveNoun(text.Letters(i));
            if (!isLine && !mayBegin)
                break;
            nouns++;
            end = i + 1;
        }
        return end;
    }

    // ", довкілля та сільського господарства"
    private int JoinedLine(TokenizedText text, int joint, int most)
    {
        if (most == 0)
            return 0;
        var i = joint + 1;
        while (i <= joint + MostOfLine && IsSmall(text, i) && !scanner.Word(text, i).Is(WordTraits.Line))
        {
            if (!SlavicEndings.IsGenitiveAdjective(text.Letters(i)))
                return 0;
            i++;
        }
        if (!IsSmall(text, i))
            return 0;
        return !text.Is(joint, ',') || (IsJoint(text, i + 1) && JoinedLine(text, i + 1, most - 1) > 0)
            ? i + 1
            : 0;
    }

    private static bool IsJoint(TokenizedText text, int i) =>
        text.Is(i, ',') || (i < text.Count && text.Letters(i) is "і" or "й" or "та" or "и");

    private static bool IsPreposition(TokenizedText text, int i) =>
        text.Letters(i)
            is "для"
                or "при"
                or "про"
                or "після"
                or "через"
                or "перед"
                or "после"
                or "около"
                or "біля"
                or "щодо"
                or "серед"
                or "среди"
                or "уже"
                or "ранее"
                or "также"
                or "вчера"
                or "сегодня"
                or "теперь";

    // "Міністерство фінансів України", "Министерство энергетики РФ"
    private int WithCountry(TokenizedText text, int end) =>
        end < text.Count
        && text[end].Kind == TokenKind.Word
        && text[end].IsCapitalised
        && scanner.LongestName(text, end, scanner.Word(text, end)) is { } country
        && country.Found.Names.Any(n => n.Entry is KnownEntry.OfCountry)
            ? country.End
            : end;

    private static bool IsSmall(TokenizedText text, int i) =>
        i < text.Count
        && text[i].Kind == TokenKind.Word
        && !text[i].IsCapitalised
        && (text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None;

    /// <summary>Behind a name in quotation marks that opens at a token, marks and all; 0 where none does.</summary>
    public static int Quoted(TokenizedText text, int open)
    {
        if (open + 1 >= text.Count || text[open].Kind != TokenKind.Sign)
            return 0;
        var mark = text.Text[text[open].Start];
        if (mark is not ('«' or '„' or '“' or '"'))
            return 0;
        var depth = 1;
        for (var i = open + 1; i < Math.Min(text.Count, open + 1 + MostQuoted); i++)
        {
            if (text[i].BeginsBlock)
                return 0;
            if (text[i].Kind != TokenKind.Sign)
                continue;
            var sign = text.Text[text[i].Start];
            if (mark == '«' && sign == '«')
                depth++;
            else if (Closes(mark, sign))
                depth--;
            if (depth == 0)
                return i + 1;
        }
        // «НК «Роснефть»: the outer mark is often left out
        return 0;
    }

    private static bool Closes(char mark, char sign) =>
        mark switch
        {
            '«' => sign == '»',
            '„' => sign is '“' or '”' or '"',
            '“' => sign == '”',
            _ => sign == '"',
        };
}

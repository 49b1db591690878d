using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Reads sequences of capitalised words that no table knows: what they name, told by a word in them or beside them.</summary>
internal sealed class RunReader(NameScanner scanner)
{
    private const int MostWords = 12;
    private const int MostWordsOfPerson = 4;

    /// <summary>The run that begins at a token, which is a capitalised word.</summary>
    public NameRun Read(TokenizedText text, int first, KnownWord word)
    {
        var end = first + 1;
        var last = first;
        var head = IsHead(text, first, word) ? first : -1;
        for (var words = 1; words < MostWords && NameScanner.NextWord(text, last) is { } next; words++)
        {
            if (IsPossessive(text, next) || IsQuoted(text, last, next))
                break;
            if (text[next].IsCapitalised || (text[next].Kind == TokenKind.Number && head >= 0))
            {
                var known = scanner.Word(text, next);
                if (known.Is(WordTraits.Title) && text[next].Length > 3 && head < 0)
                    break;
                // "Мала Білозерка Василівського району"
                if (
                    next + 1 < text.Count
                    && !text[next + 1].IsCapitalised
                    && scanner.Word(text, next + 1).Is(WordTraits.Ground | WordTraits.Works)
                    && SlavicEndings.IsOfPlace(text.Letters(next))
                )
                    break;
                if (
                    known.Is(WordTraits.GivenAsWritten)
                    && !word.Is(WordTraits.FirstName)
                    && BeginsPerson(text, next)
                )
                    break;
                if (IsHead(text, next, known))
                    head = next;
                end = next + 1;
            }
            // Jun-ho, Myong-sik
            else if (
                next == last + 2
                && text.Is(last + 1, '-')
                && text[next].Length is 2 or 3
                && text[last].Length <= 6
                && last > first
            )
            {
                end = next + 1;
            }
            else if (!Joins(text, last, next, head))
            {
                break;
            }
            last = next;
        }
        return Told(text, first, end, word, head);
    }

    // "Голова Держгеонадр Роман Опімах", but "Опімах Роман Євгенович"
    private static bool BeginsPerson(TokenizedText text, int given)
    {
        var family = given + 1;
        if (family >= text.Count || !text[family].IsCapitalised || text[family].BeginsSentence)
            return false;
        var letters = text.Letters(family);
        var isPatronymic =
            letters.EndsWith("вич", StringComparison.Ordinal)
            || letters.EndsWith("вна", StringComparison.Ordinal)
            || letters.EndsWith("ївна", StringComparison.Ordinal);
        return !isPatronymic || (family + 1 < text.Count && text[family + 1].IsCapitalised);
    }

    private NameRun Told(TokenizedText text, int first, int end, KnownWord word, int head)
    {
        // the "N" of "N.V." may have been taken for a word of the name
        var form =
            end - first > 1 && text[end - 1].Length == 1
                ? FormEnd(text, end - 1) ?? (end - first > 3 ? FormEnd(text, end - 3) : null)
                : null;
        if ((form ?? FormEnd(text, end)) is { } formEnd)
            return new NameRun(first, formEnd, MentionKind.Organisation, NameCue.LegalForm);
        var words = 1;
        for (var i = first + 1; i < end; i++)
        {
            if (text[i].Kind == TokenKind.Sign)
                continue;
            var known = scanner.Word(text, i);
            if (known.Is(WordTraits.Particle))
                continue;
            words++;
            if (known.Is(WordTraits.LegalForm) && text[i].IsCapitalised)
                return new NameRun(first, end, MentionKind.Organisation, NameCue.LegalForm);
        }
        // the Kola peninsula
        if (
            end < text.Count
            && text[end].Kind == TokenKind.Word
            && text.Letters(end) is "peninsula" or "strait" or "archipelago" or "sea" or "river"
            && !word.Is(WordTraits.Common | WordTraits.Function)
        )
            return new NameRun(first, end + 1, MentionKind.Place, NameCue.Water, end);
        if (words > 1 && end - first > 1 && scanner.Word(text, end - 1).Is(WordTraits.Water))
            return new NameRun(first, end, MentionKind.Place, NameCue.Water, end - 1);
        // a heading in capitals throughout is no name
        if (words > 3 && IsAllCapitals(text, first, end))
            return new NameRun(first, end, null);
        if (words > 1 && head >= 0)
            return new NameRun(first, end, MentionKind.Organisation, NameCue.Head, head);
        if (ByWordBefore(text, first, end, words, word) is { } told)
            return told;
        var isInitial =
            text[first].Length == 1 && text.Is(first + 1, '.') && words == 2 && text[end - 1].Length == 1;
        return
            words is >= 2 and <= MostWordsOfPerson
            && (isInitial || !word.Is(WordTraits.Adjective | WordTraits.Function))
            ? AsPerson(text, first, end, words, word)
            : new NameRun(first, end, null);
    }

    private NameRun? ByWordBefore(TokenizedText text, int first, int end, int words, KnownWord word)
    {
        if ((Before(text, first) ?? BeforeMark(text, first)) is not { } before)
            return null;
        var cue = scanner.Word(text, before);
        if (cue.Is(WordTraits.VesselNoun))
            return new NameRun(first, end, MentionKind.Vessel, NameCue.Before, before);
        if (cue.Is(WordTraits.PlaceNoun) && (text[first].Traits & TokenTraits.Cyrillic) != TokenTraits.None)
            return new NameRun(first, end, MentionKind.Place, NameCue.Before, before);
        if (
            text.Letters(before) is "of"
            && before > 0
            && scanner.Word(text, before - 1).Is(WordTraits.PlaceNoun | WordTraits.OfPlace)
        )
            return new NameRun(first, end, MentionKind.Place, NameCue.Before, before - 1);
        if (word.Is(WordTraits.Adjective | WordTraits.Function) || words > MostWordsOfPerson)
            return null;
        // "директор завода Виталий Нестеркин"
        if (
            words is 2 or 3
            && cue.Is(WordTraits.OrganisationNoun)
            && Before(text, first) is not null
            && (
                word.Is(WordTraits.GivenAsWritten)
                || Before(text, before) is { } office
                    && (text[before].Traits & TokenTraits.Cyrillic) != TokenTraits.None
                    && scanner.Word(text, office).Is(WordTraits.Title)
            )
        )
            return new NameRun(first, end, MentionKind.Person, NameCue.Before, before);
        if (cue.Is(WordTraits.OrganisationNoun) && !text[before].IsCapitalised)
            return new NameRun(first, end, MentionKind.Organisation, NameCue.Before, before);
        if (Before(text, first) is null)
            return null;
        if (cue.Is(WordTraits.Title) && (words > 1 || cue.Is(WordTraits.Honorific)))
            return new NameRun(first, end, MentionKind.Person, NameCue.Before, before);
        if (text[before].BeginsBlock && text.Letters(before) is "By" && words is 2 or 3)
            return new NameRun(first, end, MentionKind.Person, NameCue.Before, before);
        // "chief executive of Harrow Foils", "an analyst at Gulf Metals"
        if (
            text.Letters(before) is "of" or "at" or "for"
            && before > 0
            && !word.Is(WordTraits.FirstName | WordTraits.Common)
            && scanner.Word(text, before - 1) is var post
            && post.Is(WordTraits.Title)
            && !post.Is(WordTraits.OfPlace | WordTraits.OfLine)
        )
            return new NameRun(first, end, MentionKind.Organisation, NameCue.Before, before - 1);
        if (words is not (2 or 3))
            return null;
        if (text.Letters(before) is "told" && !word.Is(WordTraits.FirstName))
            return new NameRun(first, end, MentionKind.Organisation, NameCue.Before, before);
        return cue.Is(WordTraits.Speech)
            ? new NameRun(first, end, MentionKind.Person, NameCue.Before, before)
            : null;
    }

    // the word before an opening quotation mark: газета «Степной голос»
    private static int? BeforeMark(TokenizedText text, int first) =>
        first > 1
        && text[first - 1].Kind == TokenKind.Sign
        && text.Text[text[first - 1].Start] is '«' or '“' or '„' or '"'
        && text[first - 2].Kind == TokenKind.Word
            ? first - 2
            : null;

    private NameRun AsPerson(TokenizedText text, int first, int end, int words, KnownWord word)
    {
        if (word.Is(WordTraits.FirstName))
            return new NameRun(first, end, MentionKind.Person, NameCue.FirstName, first);
        if (text[first].Length == 1)
            return new NameRun(first, end, MentionKind.Person, NameCue.Initial);
        // "Harrow Foils's chief executive"
        if (
            end + 2 < text.Count
            && text[end].Kind == TokenKind.Sign
            && text.Text[text[end].Start] is '\'' or '’'
            && !word.Is(WordTraits.Common)
            && scanner.Word(text, text.Letters(end + 1) is "s" ? end + 2 : end + 1).Is(WordTraits.Title)
        )
            return new NameRun(
                first,
                end,
                MentionKind.Organisation,
                NameCue.Behind,
                text.Letters(end + 1) is "s" ? end + 2 : end + 1
            );
        if (words == MostWordsOfPerson || end >= text.Count)
            return new NameRun(first, end, null);
        if (word.Is(WordTraits.Common))
            return new NameRun(first, end, null);
        if (
            text[end].Kind == TokenKind.Word
            && !text[end].IsCapitalised
            && scanner.Word(text, end).Is(WordTraits.Speech)
        )
            return new NameRun(first, end, MentionKind.Person, NameCue.Behind, end);
        return IsExplained(text, end)
            ? new NameRun(first, end, MentionKind.Person, NameCue.Explained)
            : new NameRun(first, end, null);
    }

    /// <summary>The word before a token in its sentence; null where a comma or a mark stands between.</summary>
    public static int? Before(TokenizedText text, int token)
    {
        if (token == 0 || text[token].BeginsSentence)
            return null;
        if (text[token - 1].Kind == TokenKind.Word)
            return token - 1;
        return
            token > 1
            && text.Is(token - 1, '.')
            && text[token - 2].Kind == TokenKind.Word
            && text[token - 2].Length <= 4
            ? token - 2
            : null;
    }

    // ", a geologist at", ", head of", ", 52,", ", who"
    private bool IsExplained(TokenizedText text, int end)
    {
        if (!text.Is(end, ',') || end + 1 >= text.Count)
            return false;
        if (
            text.Is(end + 1, "who")
            || (text[end + 1].Kind == TokenKind.Number && text[end + 1].Length == 2 && text.Is(end + 2, ','))
        )
            return true;
        for (var i = end + 1; i < Math.Min(end + 6, text.Count); i++)
        {
            if (text[i].Kind == TokenKind.Sign && !text.Is(i, '-'))
                return false;
            if (
                scanner.Word(text, i).Is(WordTraits.Title)
                && (
                    !text[i].IsCapitalised
                    || text.Is(i + 1, "of")
                    || text.Is(i + 1, "at")
                    || text.Is(i + 1, "for")
                    || text.Is(i + 1, ',')
                )
            )
                return true;
        }
        return false;
    }

    private static bool IsHead(TokenizedText text, int token, KnownWord word) =>
        text[token].IsCapitalised && word.Is(WordTraits.Head);

    private static bool IsAllCapitals(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].Kind == TokenKind.Word && !text[i].IsAllCapitals)
                return false;
        }
        return true;
    }

    private static bool IsQuoted(TokenizedText text, int last, int next)
    {
        for (var i = last + 1; i < next; i++)
        {
            if (text.Text[text[i].Start] is '«' or '“' or '„' or '"')
                return true;
        }
        return false;
    }

    private static bool IsPossessive(TokenizedText text, int token) =>
        text[token].Length == 1
        && text.Letters(token) is "s" or "S"
        && text[token - 1].Kind == TokenKind.Sign
        && !text[token].IsAfterBlank
        && text.Text[text[token - 1].Start] is '\'' or '’';

    // "of" and "for" go on where what they follow is named so (Bank of, Ministry for); particles in persons' names
    private bool Joins(TokenizedText text, int last, int next, int head)
    {
        var word = text.Letters(next);
        if (next + 1 >= text.Count || text[next].Kind != TokenKind.Word)
            return false;
        if (word is "of" or "for")
            return head == last && (text[next + 1].IsCapitalised || text.Is(next + 1, "the"));
        if (word is "the")
            return text.Letters(last) is "of" or "for" && text[next + 1].IsCapitalised;
        if (word is "and")
            return head >= 0 && HasOf(text, last) && text[next + 1].IsCapitalised;
        return head < 0
            && word.Length <= 5
            && scanner.Word(text, next).Is(WordTraits.Particle)
            && (text[next + 1].IsCapitalised || scanner.Word(text, next + 1).Is(WordTraits.Particle));
    }

    private static bool HasOf(TokenizedText text, int last)
    {
        for (var i = last; i >= Math.Max(0, last - 4) && !text[i].BeginsSentence; i--)
        {
            if (text[i].Kind == TokenKind.Word && text.Letters(i) is "of")
                return true;
        }
        return false;
    }

    // ", Inc." and ", Ltd"; S.A. written with points
    // "a.s.", "s.r.o.", "d.o.o.", "a.d.", "z o.o.": forms in small letters with points
    private static int? PointedFormEnd(TokenizedText text, int end)
    {
        var first = text.Is(end, ',') ? end + 1 : end;
        if (text.Is(first, "Sp") && text.Is(first + 1, '.'))
            first += 2;
        if (text.Is(first, "z"))
            first++;
        Span<char> letters = stackalloc char[MostLetters];
        var (count, at) = (0, first);
        while (
            at + 1 < text.Count
            && count < MostLetters
            && text[at].Kind == TokenKind.Word
            && text[at].Length == 1
            && text.Is(at + 1, '.')
            && (count == 0 || !text[at].IsAfterBlank)
        )
        {
            letters[count++] = text.Letters(at)[0];
            at += 2;
        }
        return letters[..count] is "as" or "sro" or "doo" or "ad" or "oo" or "spol" or "kd" or "hf" or "eood" ? at : null;
    }

    private const int MostLetters = 4;

    private int? FormEnd(TokenizedText text, int end)
    {
        if (text.Is(end, "plc"))
            return end + 1;
        if (PointedFormEnd(text, end) is { } pointed)
            return pointed;
        // Co., Ltd.
        if (
            text.Is(end, '.')
            && text.Is(end + 1, ',')
            && end + 2 < text.Count
            && scanner.Word(text, end + 2).Is(WordTraits.LegalForm)
        )
            return end + 3;
        var form = text.Is(end, ',') ? end + 1 : end;
        if (form >= text.Count || text[form].Kind != TokenKind.Word || !text[form].IsCapitalised)
            return null;
        // "PAO Sberbank, JSC Rusal": the form belongs to what follows it
        if (
            form > end
            && form + 1 < text.Count
            && text[form + 1].IsCapitalised
            && !text[form + 1].BeginsSentence
            && text.Letters(form)
                is "JSC"
                    or "PJSC"
                    or "OJSC"
                    or "CJSC"
                    or "PAO"
                    or "OAO"
                    or "AO"
                    or "ZAO"
                    or "OOO"
                    or "LLC"
                    or "ООО"
                    or "ПАО"
                    or "АО"
                    or "ТОВ"
                    or "ПАТ"
                    or "АТ"
        )
            return null;
        if (
            form + 2 < text.Count
            && text[form].Length == 1
            && text.Is(form + 1, '.')
            && text[form + 2].Length == 1
            && text[form + 2].IsCapitalised
            && text.Letters(form) is "S" or "B" or "N"
        )
            return text.Is(form + 3, '.') ? form + 4 : form + 3;
        // (Pty) Ltd
        if (text.Is(end, '(') && text.Is(end + 1, "Pty") && text.Is(end + 2, ')') && text.Is(end + 3, "Ltd"))
            return end + 4;
        if (form == end && text.Letters(form) is "A" && text.Is(form + 1, '/') && text.Is(form + 2, "S"))
            return form + 3;
        return form > end && text[form].Length > 1 && scanner.Word(text, form).Is(WordTraits.LegalForm)
            ? form + 1
            : null;
    }
}

using System.Collections.Frozen;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Tells names, titles and defined terms in quotation marks from words that somebody said.</summary>
internal sealed class QuotedNames
{
    // A name in quotation marks has no more words.
    private const int LongestName = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bearers = FrozenSet
        .ToFrozenSet(
            (
                "tanker vessel ship film movie book novel magazine newspaper song series album play painting website channel show programme program "
                + "llc ltd jsc ojsc pjsc llp inc company firm concern trust plant mine factory combine quarry "
                + "пао оао зао ооо ао нпо гк тов ат прат пат дп кп компанія компанії компанию компания компании групи группы група группа концерн концерну газета газети газеты видання издание издания завод заводу завода "
                + "комбінат комбинат комбината шахта шахти шахты танкер судно фонд фонду фонда банк банку банка агентство агентства агентству фільм фильм книга книги канал канал партія партии партия порт кар'єр карьер родовище месторождение"
            ).Split(' '),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public QuotedNames(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>Whether what stands in the marks is a name.</summary>
    public bool IsName(Quotation q)
    {
        if (q.IsUnclosed || q.IsUnopened)
            return false;
        return !IsDefinition(q) && q.End - q.First <= LongestName + 2 && (IsMention(q) || IsBorne(q));
    }

    /// <summary>Whether a contract or release defines it: (the “Buyer”), “Buyer” means ….</summary>
    public bool IsDefinition(Quotation q)
    {
        if (q.IsUnclosed || q.IsUnopened)
            return false;
        if (
            _text.Is(q.After, "means")
            || _text.Is(q.After, "shall") && _text.Is(q.After + 1, "mean")
            || _text.Is(q.After, "has") && _text.Is(q.After + 2, "meaning")
        )
            return true;
        if (
            q.End - q.First > LongestName
            || !_text.Is(q.After, ')') && !_text.Is(q.After, "or") && !_text.Is(q.After, "and")
        )
            return false;
        for (var i = q.Open - 1; i >= 0 && q.Open - i <= 6; i--)
        {
            if (_text.Is(i, '('))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is spoken of as words: the words “new regions”.</summary>
    public bool IsSpokenOf(Quotation q)
    {
        var before = q.Open - 1;
        return _text.Is(before, "word")
            || _text.Is(before, "words")
            || _text.Is(before, "phrase")
            || _text.Is(before, "term")
            || _text.Is(before, "слово")
            || _text.Is(before, "слова")
            || _text.Is(before, "словами");
    }

    // A mention fills the marks, or holds them.
    private bool IsMention(Quotation q)
    {
        var mention = _scene.MentionAt(q.First);
        if (
            mention < 0
            || _scene.KindOf(mention) is MentionKind.Person or MentionKind.Place or MentionKind.Commodity
        )
            return false;
        var end = _scene.EndOf(mention);
        return end >= q.End || end == q.End - 1 && _text.Is(end, ',');
    }

    private bool IsBorne(Quotation q)
    {
        if (_text[q.First].Kind == TokenKind.Word && !_text[q.First].IsCapitalised)
            return false;
        if (
            q.Open > 0
            && !_text[q.Open].BeginsSentence
            && _text[q.Open - 1].Kind == TokenKind.Word
            && Bearers.Contains(_text.Letters(q.Open - 1))
        )
            return true;
        // «Степова руда», a company, …: a few words with a capital and an apposition.
        if (
            (_text[q.First].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && q.End - q.First <= 3
            && q.Open > 0
            && _text.Is(q.After, ',')
            && !_scene.IsDash(q.After + 1)
            && _scene.BeginsWithLower(q.After + 1)
            && (_text.Is(q.Open - 1, ',') || _text[q.Open].IsAfterBlank && IsSentenceStart(q.Open))
        )
            return true;
        // «Газпром нефть»: in Cyrillic a few words with a capital, set into a sentence, are a name.
        return (_text[q.First].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && q.End - q.First <= 3
            && q.Open > 0
            && _text[q.Open - 1].Kind == TokenKind.Word
            && !_scene.Has(q.Open - 1, WordRole.Speech)
            && !HasSpeechNear(q);
    }

    private bool IsSentenceStart(int i) => _text.Sentences[_text.SentenceAt(_text[i].Start)].First == i;

    private bool HasSpeechNear(Quotation q) =>
        _scene.Has(q.Open - 2, WordRole.Naming) || _scene.Has(q.Open - 3, WordRole.Naming);

    /// <summary>Whether every longer word begins with a capital letter, as in names and titles: "The Art of the Deal".</summary>
    public bool IsTitled(Quotation q)
    {
        var words = 0;
        for (var i = q.First; i < q.End; i++)
        {
            if (_text[i].Kind != TokenKind.Word)
                continue;
            if (
                !_text[i].IsCapitalised
                && !_scene.Has(i, WordRole.Joining | WordRole.Determiner | WordRole.Boundary)
            )
                return false;
            words++;
        }
        return words > 0 && _text[q.First].IsCapitalised;
    }
}

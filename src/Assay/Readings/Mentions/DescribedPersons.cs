using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Persons called again by what the text said they are: "Anna Weber, a geologist" and later "the geologist". Where two were called so none is taken.</summary>
internal sealed class DescribedPersons(ReferentBook book, Appositions appositions)
{
    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var taken = book.Begun(credits: true);
        var isRole = Text.OfWords(PersonRoles.Is);
        for (var i = 0; i < Text.Count; i++)
        {
            if (!isRole[Text.WordAt(i)] || taken[i])
                continue;
            // "Вице-премьер"
            var begin =
                i > 1
                && Text.Is(i - 1, '-')
                && Text.Letters(i - 2)
                    is "вице"
                        or "Вице"
                        or "віце"
                        or "Віце"
                        or "экс"
                        or "екс"
                        or "топ"
                        or "Топ"
                    ? i - 2
                    : i;
            if (!IsDefinite(begin) || IsNaming(i) || appositions.Introduces(i) || taken[begin])
                continue;
            var called = appositions
                .Called(Text.Letters(i).ToString(), Text[i].Start)
                .Where(r => book.Drafts[r].Kind == MentionKind.Person)
                .Distinct()
                .Take(2)
                .ToList();
            if (called.Count == 0 && (Continued(i) ?? Official(i, begin < i)) is { } last)
                book.Mention(
                    begin < i && Text.Letters(begin) is "топ" or "Топ" ? begin : i,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[last],
                    $"“{Text.Letters(i)}” goes on about {book.Drafts[last].Name}, the only person named shortly before"
                );
            else if (called is [var person])
                book.Mention(
                    begin,
                    HasComplement(i) ? i + 2 : i + 1,
                    MentionForm.Description,
                    book.Drafts[person],
                    $"{book.Drafts[person].Name} was called “{Text.Letters(i)}” before, and nobody else was"
                );
        }
    }

    // "начальник дільниці", behind "начальникові дільниці Петрові Слободянику"
    private bool HasComplement(int noun) =>
        noun + 1 < Text.Count
        && PersonRoles.Nominative(Text.Letters(noun)) is { } nominative
        && appositions.HasComplement(nominative, Text.Letters(noun + 1).ToString());

    // "Olha Tkachuk logged the cores. … the geologist recalls": before its verb, where one person alone is named in the sentences before
    private int? Continued(int noun)
    {
        if (
            noun + 1 >= Text.Count
            || Text[noun + 1].Kind != TokenKind.Word
            || (Text[noun].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            || HoldsOffice.Contains(Text.Letters(noun))
        )
            return null;
        var sentence = Text.SentenceAt(Text[noun].Start);
        var block = Text.Sentences[sentence].Block;
        int? sole = null;
        for (var i = Before(noun); i >= 0; i--)
        {
            var mention = _persons[i];
            var at = Text.SentenceAt(mention.Span.Start);
            if (sentence - at > Reach || block - Text.Sentences[at].Block > 1)
                break;
            if (sole is { } other && other != mention.Referent)
                return null;
            sole = mention.Referent;
        }
        return sole;
    }

    // "чиновник", "дипломат": whoever alone is named in the sentence up to there and in the one before
    private int? Official(int token, bool isTop)
    {
        var isManager =
            isTop && Text.Letters(token) is "менеджер" or "менеджера" or "менеджеру" or "менеджером";
        if (
            !isManager
            && Text.Letters(token)
                is not (
                    "чиновник"
                    or "Чиновник"
                    or "дипломат"
                    or "Дипломат"
                    or "посадовець"
                    or "Посадовець"
                    or "урядовець"
                    or "урядовиця"
                    or "политик"
                    or "Политик"
                    or "політик"
                    or "Політик"
                    or "экспертка"
                    or "експертка"
                    or "експерт"
                    or "эксперт"
                )
        )
            return null;
        var sentence = Text.SentenceAt(Text[token].Start);
        // "посол Казахстану …, запевнив дипломат": somebody without a name
        for (var i = Text.Sentences[sentence].First; i < token; i++)
        {
            if (PersonRoles.Is(Text.Letters(i)) && !appositions.Introduces(i))
                return null;
        }
        var isShe =
            Text.Letters(token).EndsWith("ка", StringComparison.Ordinal)
            || Text.Letters(token).EndsWith("иця", StringComparison.Ordinal);
        int? sole = null;
        for (var i = Before(token); i >= 0; i--)
        {
            if (sentence - Text.SentenceAt(_persons[i].Span.Start) > (sole is null ? MostSentences : 1))
                break;
            if (Genders.IsShe(book.Drafts[_persons[i].Referent]) == !isShe)
                continue;
            if (sole is { } other && other != _persons[i].Referent)
                return null;
            sole = _persons[i].Referent;
        }
        return sole;
    }

    // The number of the last person named before a token; -1 where nobody is. Asked in the order of the text.
    private int Before(int token)
    {
        while (_seen < _persons.Count && _persons[_seen].Span.Start < Text[token].Start)
            _seen++;
        return _seen - 1;
    }

    private int _seen;

    // Sentences back.
    private const int Reach = 2;

    // "the president", "the chairman" are offices that somebody else may hold.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HoldsOffice = FrozenSet
        .ToFrozenSet(
            [
                "president",
                "chairman",
                "chairwoman",
                "founder",
                "owner",
                "director",
                "governor",
                "mayor",
                "judge",
                "prosecutor",
                "captain",
                "editor",
                "reporter",
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<Mention> _persons =
    [
        .. book
            .Mentions.Where(m => !m.IsCredit && book.Drafts[m.Referent].Kind == MentionKind.Person)
            .OrderBy(m => m.Span, TextSpan.ByPlace),
    ];

    private const int MostSentences = 3;

    private bool IsDefinite(int noun) =>
        (Text[noun].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            ? noun == 0
                || Text[noun].BeginsSentence
                || Text[noun - 1].Kind == TokenKind.Word && !Text[noun - 1].IsCapitalised
            : !Text[noun].IsCapitalised && noun > 0 && Text.Letters(Modified(noun) - 1) is "the" or "The";

    // "the deputy minister", "the former trader"
    private int Modified(int noun)
    {
        if (
            noun > 1
            && Text[noun - 1].Kind == TokenKind.Word
            && Text.Letters(noun - 1)
                is "deputy"
                    or "former"
                    or "retired"
                    or "veteran"
                    or "young"
                    or "old"
                    or "chief"
                    or "senior"
        )
            return noun - 1;
        return noun;
    }

    // before a name it introduces somebody, and "the minister of …" another
    private bool IsNaming(int noun) =>
        noun + 1 < Text.Count
        && Text[noun + 1].Kind == TokenKind.Word
        && (Text[noun + 1].IsCapitalised || Text.Is(noun + 1, "of") || Text.Is(noun + 1, "for"));
}

using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Persons called again by what the text said they are: "Anna Weber, a geologist" and later "the geologist". Where two were called so none is taken.</summary>
internal sealed class DescribedPersons(ReferentBook book, Appositions appositions)
{
    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var taken = book.Mentions.Select(m => m.Span.Start).ToHashSet();
        for (var i = 0; i < Text.Count; i++)
        {
            if (
                Text[i].Kind != TokenKind.Word
                || taken.Contains(Text[i].Start)
                || !PersonRoles.Is(Text.Letters(i))
            )
                continue;
            // "Вице-премьер"
            var begin =
                i > 1
                && Text.Is(i - 1, '-')
                && Text.Letters(i - 2) is "вице" or "Вице" or "віце" or "Віце" or "экс" or "екс"
                    ? i - 2
                    : i;
            if (
                !IsDefinite(begin)
                || IsNaming(i)
                || appositions.Introduces(i)
                || taken.Contains(Text[begin].Start)
            )
                continue;
            var called = appositions
                .Called(Text.Letters(i).ToString(), Text[i].Start)
                .Where(r => book.Drafts[r].Kind == MentionKind.Person)
                .Distinct()
                .Take(2)
                .ToList();
            if (called.Count == 0 && Official(i) is { } official)
                book.Mention(
                    i,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[official],
                    $"nobody but {book.Drafts[official].Name} is named shortly before “{Text.Letters(i)}”"
                );
            if (called is [var person])
                book.Mention(
                    begin,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[person],
                    $"{book.Drafts[person].Name} was called “{Text.Letters(i)}” before, and nobody else was"
                );
        }
    }

    // "чиновник", "дипломат": whoever alone is named in the sentence up to there and in the one before
    private int? Official(int token)
    {
        if (
            Text.Letters(token)
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
        _persons ??=
        [
            .. book
                .Mentions.Where(m => !m.IsCredit && book.Drafts[m.Referent].Kind == MentionKind.Person)
                .OrderBy(m => m.Span, TextSpan.ByPlace),
        ];
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
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            if (_persons[i].Span.Start > Text[token].Start)
                continue;
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

    private const int MostSentences = 3;

    private List<Mention>? _persons;

    private bool IsDefinite(int noun) =>
        (Text[noun].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            ? noun == 0
                || Text[noun].BeginsSentence
                || Text[noun - 1].Kind == TokenKind.Word && !Text[noun - 1].IsCapitalised
            : !Text[noun].IsCapitalised && noun > 0 && Text.Letters(noun - 1) is "the" or "The";

    // before a name it introduces somebody, and "the minister of …" another
    private bool IsNaming(int noun) =>
        noun + 1 < Text.Count
        && Text[noun + 1].Kind == TokenKind.Word
        && (Text[noun + 1].IsCapitalised || Text.Is(noun + 1, "of") || Text.Is(noun + 1, "for"));
}

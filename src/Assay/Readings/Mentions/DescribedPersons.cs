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
            if (!IsDefinite(i) || IsNaming(i) || appositions.Introduces(i))
                continue;
            var called = appositions
                .Called(Text.Letters(i).ToString(), Text[i].Start)
                .Where(r => book.Drafts[r].Kind == MentionKind.Person)
                .Distinct()
                .Take(2)
                .ToList();
            if (called.Count == 0 && Continued(i) is { } last)
                book.Mention(
                    i,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[last],
                    $"“{Text.Letters(i)}” goes on about {book.Drafts[last].Name}, the only person named shortly before"
                );
            else if (called is [var person])
                book.Mention(
                    i,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[person],
                    $"{book.Drafts[person].Name} was called “{Text.Letters(i)}” before, and nobody else was"
                );
        }
    }

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
        foreach (var mention in _persons)
        {
            if (mention.Span.Start >= Text[noun].Start)
                break;
            var at = Text.SentenceAt(mention.Span.Start);
            if (sentence - at > Reach || block - Text.Sentences[at].Block > 1)
                continue;
            if (sole is { } other && other != mention.Referent)
                return null;
            sole = mention.Referent;
        }
        return sole;
    }

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

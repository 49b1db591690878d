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
            if (called is [var person])
                book.Mention(
                    i,
                    i + 1,
                    MentionForm.Description,
                    book.Drafts[person],
                    $"{book.Drafts[person].Name} was called “{Text.Letters(i)}” before, and nobody else was"
                );
        }
    }

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

using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// "He" and "she" where one person alone can be meant: only one is named in the sentence up to there and in the one before, within the same paragraph or the one before it.
/// </summary>
internal sealed class Pronouns(ReferentBook book)
{
    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var persons = book
            .Mentions.Where(m => !m.IsCredit && book.Drafts[m.Referent].Kind == MentionKind.Person)
            .OrderBy(m => m.Span, TextSpan.ByPlace)
            .Select(m => (m.Span.Start, m.Referent, Sentence: Text.SentenceAt(m.Span.Start)))
            .ToList();
        // The last person a pronoun stood for goes on being meant while nobody else is named.
        (int Referent, int Sentence)? carried = null;
        var seen = 0;
        for (var i = 0; i < Text.Count; i++)
        {
            if (Text[i].Kind != TokenKind.Word || !IsPronoun(Text.Letters(i)))
                continue;
            var place = Text[i].Start;
            while (seen < persons.Count && persons[seen].Start < place)
                seen++;
            var sentence = Text.SentenceAt(place);
            if (Sole(persons, seen, sentence, carried) is not { } referent)
                continue;
            carried = (referent, sentence);
            book.Mention(
                i,
                i + 1,
                MentionForm.Pronoun,
                book.Drafts[referent],
                $"nobody but {book.Drafts[referent].Name} is named shortly before"
            );
        }
    }

    private static int? Sole(
        List<(int Start, int Referent, int Sentence)> persons,
        int seen,
        int sentence,
        (int Referent, int Sentence)? carried
    )
    {
        int? sole = null;
        for (var i = seen - 1; i >= 0 && sentence - persons[i].Sentence <= 1; i--)
        {
            if (sole is { } other && other != persons[i].Referent)
                return null;
            sole = persons[i].Referent;
        }
        if (
            carried is { } before
            && sentence - before.Sentence <= 1
            && (sole is null || sole == before.Referent)
        )
            return before.Referent;
        return sole;
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        word
            is "he"
                or "He"
                or "she"
                or "She"
                or "він"
                or "вона"
                or "Він"
                or "Вона"
                or "он"
                or "она"
                or "Он"
                or "Она";
}

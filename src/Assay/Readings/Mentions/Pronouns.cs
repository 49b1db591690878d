using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// "He" and "she" where one person alone can be meant: only one whose name goes with it is named in the sentence up to there and in the one before; where
/// nobody is, in the two before that.
/// </summary>
internal sealed class Pronouns(ReferentBook book)
{
    // Sentences back to somebody, where nobody is named in between.
    private const int Farthest = 3;

    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        // whom a quote speaks of, or who is named only beside an occasion, is not who goes on
        var quoted = InQuotation.Of(Text);
        var persons = book
            .Mentions.Where(m =>
                !m.IsCredit
                && book.Drafts[m.Referent].Kind == MentionKind.Person
                && Text.TokenAt(m.Span.Start) is var token
                && !quoted[token]
                && !IsBesideOccasion(token)
            )
            .OrderBy(m => m.Span, TextSpan.ByPlace)
            .Select(m => (m.Span.Start, m.Referent, Sentence: Text.SentenceAt(m.Span.Start)))
            .ToList();
        foreach (var person in persons)
            _byStart.TryAdd(person.Start, person.Referent);
        // whose line it is in a transcript is not whom the next one speaks of
        persons.RemoveAll(p => IsLabel(p.Start));
        // The last person a pronoun stood for goes on being meant while nobody else is named.
        (int Referent, int Sentence)? carried = null;
        var seen = 0;
        var (block, speaks) = (-1, -1);
        var isPronoun = Text.OfWords(IsPronoun);
        for (var i = 0; i < Text.Count; i++)
        {
            if (!isPronoun[Text.WordAt(i)])
                continue;
            var place = Text[i].Start;
            // who is "he" in somebody's mouth is seldom the one whom the text names beside it
            if (quoted[i] && !IsAttribution(i))
                continue;
            while (seen < persons.Count && persons[seen].Start < place)
                seen++;
            var sentence = Text.SentenceAt(place);
            if (Text.Sentences[sentence].Block != block)
                (block, speaks) = (Text.Sentences[sentence].Block, SpeakerOf(sentence));
            var isShe = Text.Letters(i) is "she" or "She" or "вона" or "Вона" or "она" or "Она";
            var before = carried is { } c && IsShe(c.Referent) == !isShe ? null : carried;
            var isCyrillic = (Text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
            if (
                (
                    Sole(persons, seen, isShe, speaks, sentence, before)
                    ?? (isCyrillic ? Alone(persons, seen, isShe, sentence) : null)
                )
                is not { } referent
            )
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

    // "In an interview with the reporter Anna Weber, he said": before the first comma of a sentence that begins with a preposition
    private bool IsBesideOccasion(int token)
    {
        var first = Text.Sentences[Text.SentenceOf(token)].First;
        if (
            token - first > FarthestInOccasion
            || token == first
            || Text.Letters(first) is not ("In" or "At" or "During" or "After" or "Before")
        )
            return false;
        var isGoverned = false;
        for (var i = first + 1; i < token; i++)
        {
            if (Text.Is(i, ','))
                return false;
            isGoverned |= Text.Letters(i) is "with" or "by" or "to" or "for";
        }
        if (!isGoverned)
            return false;
        for (var i = token + 1; i < Math.Min(Text.Count, token + FarthestInOccasion); i++)
        {
            if (Text[i].BeginsSentence)
                return false;
            if (Text.Is(i, ','))
                return i + 1 < Text.Count && Text.Letters(i + 1) is "he" or "she";
        }
        return false;
    }

    private const int FarthestInOccasion = 20;

    private bool IsLabel(int start) =>
        Text.Document.Blocks[Text.Sentences[Text.SentenceAt(start)].Block].Span.Start == start
        && SpeakerOf(Text.SentenceAt(start)) >= 0;

    // Whose line it is, in a transcript: "E.H.: …"; nobody speaks of himself as "he". -1 where nobody is told.
    private int SpeakerOf(int sentence)
    {
        var block = Text.Document.Blocks[Text.Sentences[sentence].Block].Span;
        if (!_byStart.TryGetValue(block.Start, out var label))
            return -1;
        for (
            var i = Text.TokenAt(block.Start);
            i < Text.Count && Text[i].Start < block.Start + LongestLabel;
            i++
        )
        {
            if (Text.Is(i, ':'))
                return label;
        }
        return -1;
    }

    private const int LongestLabel = 40;

    private readonly Dictionary<int, int> _byStart = [];

    // «…, — каже вона. — …»: the attribution within the marks is the writer's
    private bool IsAttribution(int token) =>
        token > 1
        && (Text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
        && (Text.Is(token - 2, '—') || Text.Is(token - 2, '–'))
        && !Text[token - 1].IsCapitalised;

    // The only one who is named in the sentence itself.
    private int? Alone(
        List<(int Start, int Referent, int Sentence)> persons,
        int seen,
        bool isShe,
        int sentence
    )
    {
        int? only = null;
        for (var i = seen - 1; i >= 0 && persons[i].Sentence == sentence; i--)
        {
            if (IsShe(persons[i].Referent) == !isShe)
                continue;
            if (only is { } other && other != persons[i].Referent)
                return null;
            only = persons[i].Referent;
        }
        return only;
    }

    // Whom a pronoun can mean of the first so many persons, who speaks left out
    private int? Sole(
        List<(int Start, int Referent, int Sentence)> persons,
        int seen,
        bool isShe,
        int speaks,
        int sentence,
        (int Referent, int Sentence)? carried
    )
    {
        var (sole, isClear) = Within(1);
        if (!isClear)
            return null;
        if (
            carried is { } before
            && sentence - before.Sentence <= 1
            && (sole is null || sole == before.Referent)
        )
            return before.Referent;
        return sole ?? Within(Farthest).Sole;

        // the only one named so many sentences back; not clear where there are several
        (int? Sole, bool IsClear) Within(int reach)
        {
            int? only = null;
            for (var i = seen - 1; i >= 0 && sentence - persons[i].Sentence <= reach; i--)
            {
                var referent = persons[i].Referent;
                if (IsShe(referent) == !isShe || referent == speaks)
                    continue;
                if (only is { } other && other != referent)
                    return (null, false);
                only = referent;
            }
            return (only, true);
        }
    }

    private bool? IsShe(int referent)
    {
        if (!_isShe.TryGetValue(referent, out var isShe))
            _isShe.Add(referent, isShe = Genders.IsShe(book.Drafts[referent]));
        return isShe;
    }

    private readonly Dictionary<int, bool?> _isShe = [];

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

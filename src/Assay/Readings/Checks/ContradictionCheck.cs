using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Words that exclude each other when one governs the other: "forfeited potential losses", "fell to a record high", "will open last year".</summary>
internal sealed class ContradictionCheck : ITextCheck
{
    private const int MostBetween = 9;

    /// <summary>A word, what it may not govern, and why.</summary>
    /// <param name="Governor">The governing word's forms.</param>
    /// <param name="Governed">The governed words in a row; each place has its alternatives.</param>
    /// <param name="Reason">Why they exclude each other, for a person.</param>
    private sealed record Pair(WordTable<bool> Governor, WordTable<bool>[] Governed, string Reason)
    {
        public static Pair Of(string governor, string[] governed, string reason) =>
            new(WordTable.Of(governor), governed.Select(WordTable.Of).ToArray(), reason);
    }

    private const string Losses = "losses loss damage damages";

    private static readonly Pair[] Pairs =
    [
        Pair.Of(
            "forfeit forfeited forfeits forfeiting waived relinquished",
            ["potential possible", Losses],
            "what is forfeited is a gain or a right that one had, a loss cannot be; and what is only potential has not been lost"
        ),
        Pair.Of(
            "forfeit forfeited forfeits forfeiting relinquished",
            ["losses"],
            "what is forfeited is a gain or a right that one had, a loss cannot be"
        ),
        Pair.Of(
            "suffered incurred sustained",
            ["potential possible hypothetical", Losses],
            "a loss that has been suffered is not a potential one"
        ),
        Pair.Of(
            "fell dropped declined plunged slid sank slumped tumbled decreased",
            ["to", "a an", "record new", "high highs"],
            "what falls does not come to a high"
        ),
        Pair.Of(
            "fell dropped declined plunged slid sank slumped tumbled decreased",
            ["to", "an", "all", "time", "high highs"],
            "what falls does not come to a high"
        ),
        Pair.Of(
            "rose climbed jumped surged soared grew increased gained",
            ["to", "an", "all", "time", "low lows"],
            "what rises does not come to a low"
        ),
        Pair.Of(
            "rose climbed jumped surged soared grew increased gained",
            ["to", "a an", "record new", "low lows"],
            "what rises does not come to a low"
        ),
    ];

    private static readonly WordTable<Pair[]> Governors = new(
        Pairs
            .SelectMany(p => p.Governor.Words)
            .Distinct(StringComparer.Ordinal)
            .Select(w => (w, Pairs.Where(p => p.Governor.Has(w)).ToArray()))
    );

    // What may stand between: articles, amounts and the words that bind them to what they measure.
    private static readonly WordTable<bool> Fillers = WordTable.Of(
        "a an the some about around nearly almost over more than at least up to in of worth an estimated its their his her billions millions hundreds sharply further again back"
    );

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var text = input.Text;
        var governors = text.OfWords(static w => Governors.TryGet(w, out var pairs) ? pairs : null);
        var isWill = text.OfWords(static w => w is "will");
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.WordAt(i);
            if (governors[word] is { } pairs)
                Find(text, i, pairs, found);
            else if (isWill[word] && FutureInThePast.EndOf(text, i) is { } end)
                found.Add(
                    new Inconsistency(
                        InconsistencyKind.Contradiction,
                        TextSpan.Between(text[i].Start, end),
                        "“will” speaks of what is to come, but the time given is past",
                        [text[i].Span]
                    )
                );
        }
    }

    private static void Find(TokenizedText text, int governor, Pair[] pairs, List<Inconsistency> found)
    {
        foreach (var pair in pairs)
        {
            var place = Behind(text, governor, pair);
            var (start, end) = place >= 0 ? (governor, place) : (-1, -1);
            if (
                place < 0
                && pair.Governed.Length == 2
                && Passive(text, governor, pair) is >= 0 and var before
            )
                (start, end) = (before, governor);
            if (start < 0)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Contradiction,
                    TextSpan.Between(text[start].Start, text[end].End),
                    pair.Reason,
                    [text[governor].Span]
                )
            );
            return;
        }
    }

    private static int Behind(TokenizedText text, int governor, Pair pair)
    {
        for (
            var i = governor + 1;
            i <= governor + MostBetween && Surroundings.GoesOn(text, i) && !text[i].BeginsSentence;
            i++
        )
        {
            if (EndOf(text, i, pair.Governed) is { } end)
                return end;
            if (!IsFiller(text, i))
                return -1;
        }
        return -1;
    }

    private static bool IsFiller(TokenizedText text, int token)
    {
        switch (text[token].Kind)
        {
            case TokenKind.Number:
                return true;
            case TokenKind.Word:
                var letters = text.Letters(token);
                return Fillers.Has(letters)
                    || Scales.Words.Has(letters)
                    || Currencies.Words.Has(letters)
                    || Currencies.Iso.Has(letters);
            default:
                return Currencies.IsSign(text.Text[text[token].Start])
                    || !text[token].IsAfterBlank
                        && text[token - 1].Kind == TokenKind.Number
                        && (text.Is(token, '.') || text.Is(token, ','));
        }
    }

    /// <summary>"potential losses that were forfeited".</summary>
    private static int Passive(TokenizedText text, int governor, Pair pair)
    {
        var i = governor - 1;
        if (!text.Is(i, "were") && !text.Is(i, "was") && !text.Is(i, "been"))
            return -1;
        i--;
        if (text.Is(i, "had") || text.Is(i, "have"))
            i--;
        if (text.Is(i, "that") || text.Is(i, "which"))
            i--;
        return i >= 1 && EndOf(text, i - 1, pair.Governed) == i ? i - 1 : -1;
    }

    /// <summary>The last token of words in a row from a token on, hyphens passed over; null where others stand there.</summary>
    private static int? EndOf(TokenizedText text, int token, WordTable<bool>[] words)
    {
        var at = token;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && Surroundings.IsTightDash(text, at))
                at++;
            if (
                !Surroundings.GoesOn(text, at)
                || text[at].Kind != TokenKind.Word
                || !words[i].Has(text.Letters(at))
            )
                return null;
            at++;
        }
        return at - 1;
    }
}

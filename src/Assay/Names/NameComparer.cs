using Assay.Model;

namespace Assay.Names;

/// <summary>
/// Compares two analysed names. The score is built from the alignment of their parts: how alike the paired parts are, how
/// much of either name is left over, and a few vetoes. It does not depend on which name comes first.
/// </summary>
public sealed class NameComparer
{
    /// <summary>The score from which two names are taken to be one party's, as the trade's labelled files use it.</summary>
    public const double DefaultThreshold = 0.7;

    private readonly TokenFrequencies? _frequencies;

    /// <summary>Takes how common words are; without, all words of a kind count alike and a score depends on the two names only.</summary>
    public NameComparer(TokenFrequencies? frequencies = null) => _frequencies = frequencies;

    /// <summary>The comparer to which all words of a kind are equally common.</summary>
    public static NameComparer Default { get; } = new();

    /// <summary>Compares, with the alignment that the score rests on.</summary>
    /// <param name="a">One name.</param>
    /// <param name="b">The other.</param>
    /// <param name="kind">What kind of party both are names of; unknown where it is not known.</param>
    public NameComparison Compare(Name a, Name b, PartyKind kind)
    {
        var pairs = new Pairing[Math.Max(a.PartArray.Length, b.PartArray.Length) + 1];
        var aligner = new PartAligner(a, b, RulesFor(a, b, kind).ArePersons, pairs);
        var scored = Score(a, b, kind, ref aligner, pairs);
        var alignments = pairs
            .Take(aligner.Count)
            .OrderBy(p => p.Left)
            .Select(p => new Alignment(
                a.PartArray[p.Left..(p.Left + p.LeftCount)],
                b.PartArray[p.Right..(p.Right + p.RightCount)],
                p.How,
                p.Similarity
            ))
            .ToArray();
        var leftOfA = new List<NamePart>();
        for (var i = 0; i < a.PartArray.Length; i++)
        {
            if (!aligner.IsLeftTaken(i))
                leftOfA.Add(a.PartArray[i]);
        }
        var leftOfB = new List<NamePart>();
        for (var j = 0; j < b.PartArray.Length; j++)
        {
            if (!aligner.IsRightTaken(j))
                leftOfB.Add(b.PartArray[j]);
        }
        return new NameComparison(a, b, scored.Score, alignments, leftOfA, leftOfB, scored.Doubts);
    }

    /// <summary>The score alone: what a search over many names calls.</summary>
    public double Score(Name a, Name b, PartyKind kind)
    {
        var most = Math.Max(a.PartArray.Length, b.PartArray.Length) + 1;
        Span<Pairing> pairs = most <= 16 ? stackalloc Pairing[most] : new Pairing[most];
        var aligner = new PartAligner(a, b, RulesFor(a, b, kind).ArePersons, pairs);
        return Score(a, b, kind, ref aligner, pairs).Score;
    }

    private (double Score, NameDoubts Doubts) Score(
        Name a,
        Name b,
        PartyKind kind,
        ref PartAligner aligner,
        ReadOnlySpan<Pairing> pairs
    )
    {
        aligner.Align();
        if (a.Folded.Length == 0 || b.Folded.Length == 0)
        {
            // of names without a letter (emoji, digits of no script) only the very same are the same
            var same =
                string.Equals(a.Original, b.Original, StringComparison.Ordinal) && a.Original.Length > 0;
            return (same ? 1 : 0, NameDoubts.None);
        }
        if (string.Equals(a.Folded, b.Folded, StringComparison.Ordinal) && !(IsSyllabic(a) && IsSyllabic(b)))
            return (1, NameDoubts.None);
        return new NameScoring(a, b, RulesFor(a, b, kind), _frequencies).Score(
            aligner.LeftTaken,
            aligner.RightTaken,
            pairs[..aligner.Count]
        );
    }

    private static bool IsSyllabic(Name name) => Array.Exists(name.PartArray, p => p.IsSyllabic);

    private static ComparisonRules RulesFor(Name a, Name b, PartyKind kind) =>
        ComparisonRules.For(kind, kind == PartyKind.Unknown && LooksLikePerson(a) && LooksLikePerson(b));

    /// <summary>Where nobody says what the parties are: names of two to five words without a word of business, number or legal form.</summary>
    private static bool LooksLikePerson(Name name)
    {
        if (name.Kind != PartyKind.Unknown)
            return name.Kind == PartyKind.Person;
        var words = 0;
        foreach (var part in name.PartArray)
        {
            if (
                part.Kind
                is PartKind.LegalForm
                    or PartKind.Sector
                    or PartKind.Place
                    or PartKind.Generic
                    or PartKind.Number
            )
                return false;
            if (part.Kind is PartKind.Word or PartKind.Initial or PartKind.Patronymic)
                words++;
        }
        return words is >= 2 and <= 5;
    }
}

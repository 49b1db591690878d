using Assay.Model;

namespace Assay.Names;

/// <summary>
/// Compares two analysed names. The score is built from the alignment of their parts: how alike the paired parts are, how
/// much of either name is left over, and a few vetoes. It depends on the two names only (no word is rarer than another), and not on which comes first.
/// </summary>
public static class NameComparer
{
    /// <summary>The score from which two names are taken to be one party's, as the trade's labelled files use it.</summary>
    public const double DefaultThreshold = 0.7;

    /// <summary>
    /// As what kind the names of two parties are compared. A name that only one side says is a person's is not read as one: what persons may leave out of theirs,
    /// nobody else may.
    /// </summary>
    public static PartyKind KindOf(PartyKind a, PartyKind b) =>
        a == PartyKind.Unknown || (a == PartyKind.Person && b != PartyKind.Unknown) ? b : a;

    /// <summary>Compares, with the alignment that the score rests on.</summary>
    /// <param name="a">One name.</param>
    /// <param name="b">The other.</param>
    /// <param name="kind">What kind of party both are names of; unknown where it is not known.</param>
    public static NameComparison Compare(Name a, Name b, PartyKind kind)
    {
        var rules = RulesFor(a, b, kind);
        var pairs = new Pairing[MostPairs(a, b)];
        var values = new double[NameFeatures.Count];
        var aligner = new PartAligner(a, b, rules.ArePersons, pairs);
        var score = Score(a, b, rules, ref aligner, pairs, new NameFeatures(values));
        var alignments = pairs
            .Take(aligner.Count)
            .Where(p => p.How != AlignmentKind.Other)
            .OrderBy(p => p.Left)
            .Select(p => new Alignment(
                a.PartArray[p.Left..(p.Left + p.LeftCount)],
                b.PartArray[p.Right..(p.Right + p.RightCount)],
                p.How,
                p.Similarity
            ))
            .ToArray();
        return new NameComparison(
            a,
            b,
            score,
            alignments,
            Over(a, aligner.LeftTaken),
            Over(b, aligner.RightTaken),
            values,
            rules.ArePersons ? NameModel.Persons : NameModel.Others
        );
    }

    /// <summary>The score alone: what a search over many names calls.</summary>
    public static double Score(Name a, Name b, PartyKind kind)
    {
        if (SameAtOnce(a, b) is { } same)
            return same;
        var most = MostPairs(a, b);
        Span<Pairing> pairs = most <= 16 ? stackalloc Pairing[most] : new Pairing[most];
        Span<double> values = stackalloc double[NameFeatures.Count];
        var rules = RulesFor(a, b, kind);
        var aligner = new PartAligner(a, b, rules.ArePersons, pairs);
        return Score(a, b, rules, ref aligner, pairs, new NameFeatures(values));
    }

    private static double Score(
        Name a,
        Name b,
        ComparisonRules rules,
        ref PartAligner aligner,
        ReadOnlySpan<Pairing> pairs,
        NameFeatures features
    )
    {
        if (rules.MayBeShort(a, b) && Acronym.IsOne(a, b))
            aligner.PairAcronym();
        else
            aligner.Align();
        var score = new NameScoring(a, b, rules).Score(in aligner, pairs[..aligner.Count], features);
        return SameAtOnce(a, b) ?? score;
    }

    /// <summary>The score of names that need not be taken apart: the same word for word, or without a letter. Null for all others.</summary>
    private static double? SameAtOnce(Name a, Name b)
    {
        // of names without a letter (emoji, digits of no script) only the very same are the same
        if (a.Folded.Length == 0 || b.Folded.Length == 0)
            return string.Equals(a.Original, b.Original, StringComparison.Ordinal) && a.Original.Length > 0
                ? 1
                : 0;
        return
            string.Equals(a.Folded, b.Folded, StringComparison.Ordinal) && !(IsSyllabic(a) && IsSyllabic(b))
            ? 1
            : null;
    }

    private static int MostPairs(Name a, Name b) => Math.Max(a.PartArray.Length, b.PartArray.Length) + 1;

    private static NamePart[] Over(Name name, ulong taken) =>
        [.. name.PartArray.Where((_, i) => (taken & (1UL << i)) == 0)];

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

namespace Assay.Names;

/// <summary>Says in words what a comparison rests on.</summary>
internal static class NameExplanation
{
    /// <summary>One sentence a reason: what agrees, what is left over, what was doubted.</summary>
    public static IReadOnlyList<string> Sentences(NameComparison comparison)
    {
        var sentences = new List<string>();
        var same = comparison.Alignments.Where(a => a.How == AlignmentKind.Same).ToList();
        if (same.Count > 0 && same.Count == comparison.Alignments.Count && HasNothingOver(comparison))
            sentences.Add("The names are the same, but for case, accents, punctuation and order.");
        else if (same.Count > 0)
            sentences.Add($"The same in both: {Quoted(same.Select(a => string.Join(' ', a.Left)))}.");
        sentences.AddRange(comparison.Alignments.Where(a => a.How != AlignmentKind.Same).Select(Sentence));
        AddOver(sentences, comparison.LeftOver, comparison.Left);
        AddOver(sentences, comparison.RightOver, comparison.Right);
        if (comparison.Alignments.Count == 0)
            sentences.Add("No part of one name agrees with a part of the other.");
        AddDoubts(sentences, comparison);
        return sentences;
    }

    private static bool HasNothingOver(NameComparison comparison) =>
        comparison.LeftOver.Count + comparison.RightOver.Count == 0;

    private static string Sentence(Alignment alignment)
    {
        var left = Quote(string.Join(' ', alignment.Left));
        var right = Quote(string.Join(' ', alignment.Right));
        return alignment.How switch
        {
            AlignmentKind.Spelling => $"{left} and {right} are usual spellings of one name.",
            AlignmentKind.Transliteration => $"{left} and {right} are one name in two scripts.",
            AlignmentKind.Consonants =>
                $"{left} and {right} have the same consonants; one is in a script that leaves out vowels.",
            AlignmentKind.GivenName => $"{left} and {right} are forms of one given name.",
            AlignmentKind.Initial => $"{left} and {right} agree as far as the initial goes.",
            AlignmentKind.Word => $"{left} and {right} are forms of one word.",
            AlignmentKind.Number => $"{left} and {right} are the same number.",
            AlignmentKind.LegalForm => $"The legal form agrees: {left}, {right}.",
            AlignmentKind.Acronym => alignment.Left.Count < alignment.Right.Count
                ? $"{left} may be made of the first letters of {right}."
                : $"{right} may be made of the first letters of {left}.",
            AlignmentKind.Joined => $"{left} and {right} differ in how words are parted.",
            _ => FormattableString.Invariant(
                $"{left} and {right} differ in spelling ({alignment.Similarity:0.00} alike): a slip of the pen, or another name."
            ),
        };
    }

    private static void AddOver(List<string> sentences, IReadOnlyList<NamePart> over, Name name)
    {
        if (over.Count > 0)
            sentences.Add($"Only in {Quote(name.Original)}: {Quoted(over.Select(p => p.Text))}.");
    }

    private static void AddDoubts(List<string> sentences, NameComparison comparison)
    {
        if (comparison.LeftOver.Any(p => p.IsContent) && comparison.RightOver.Any(p => p.IsContent))
            sentences.Add("Each name keeps a word of its own, which speaks for two parties.");
        if (comparison.Has(NameFeature.LittleAgrees))
            sentences.Add("Nothing but initials or words without weight agrees.");
        if (comparison.Has(NameFeature.OneWordAgrees))
            sentences.Add("A single word agrees, which many people share.");
        if (comparison.Has(NameFeature.OtherOrder))
            sentences.Add("The words stand in another order.");
        if (comparison.Has(NameFeature.OtherLegalForm))
            sentences.Add("The legal forms differ in kind.");
        if (comparison.Has(NameFeature.FamilyNameMissing))
            sentences.Add("The family name of one is not in the other.");
        if (comparison.Has(NameFeature.ShortWordDiffers))
            sentences.Add("All that agrees is one short word, and that only nearly.");
        if (comparison.Has(NameFeature.EverydayWordMissing))
            sentences.Add(
                "One name is the other's own word alone: its short name, or another company of the same group."
            );
        if (comparison.Has(NameFeature.NumberMissing))
            sentences.Add("Only one name has a number.");
    }

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quote));

    /// <summary>Longer texts are cut in sentences; the name itself stays whole elsewhere.</summary>
    private const int LongestQuote = 120;

    private static string Quote(string text) =>
        text.Length <= LongestQuote ? $"\"{text}\"" : $"\"{text[..LongestQuote]}…\"";
}

using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Finds what does not hold together in a text: it recomputes what the text itself gives and tells where that comes out otherwise. It never guesses which
/// side is right, and keeps silent where a reading exists in which all is well.
/// </summary>
public static class InconsistencyFinder
{
    private static readonly ISentenceCheck[] OfSentences =
    [
        new ComparisonCheck(),
        new GrowthCheck(),
        new ChangeNamedCheck(),
        new PartPercentCheck(),
        new UnchangedCheck(),
        new WeekdayCheck(),
        new OrderCheck(),
        new TermLengthCheck(),
        new ReturnedCheck(),
        new JourneyCheck(),
        new BirthdayCheck(),
        new CurrenciesCheck(),
        new ShareCheck(),
        new SumCheck(),
        new ProductCheck(),
        new AgeCheck(),
        new UnanimityCheck(),
        new MajorityCheck(),
        new WrittenTwiceCheck(),
    ];

    private static readonly ITextCheck[] OfTexts =
    [
        new ContradictionCheck(),
        new NeverDoneCheck(),
        new TwoSpeakersCheck(),
        new PlaceCheck(),
        new SiteRegionCheck(),
        new TitleCheck(),
        new TurnInTitleCheck(),
        new NumberCheck(),
        new LeadNumberCheck(),
        new OutputCheck(),
        new PartsCheck(),
        new PriceAcrossCheck(),
        new HoldersCheck(),
    ];

    /// <summary>Finds it, in the order of the text.</summary>
    public static IReadOnlyList<Inconsistency> Find(CheckedText input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var found = new List<Inconsistency>();
        foreach (var sentence in CheckedSentence.Of(input))
        {
            foreach (var check in OfSentences)
                check.Find(sentence, input, found);
        }
        foreach (var check in OfTexts)
            check.Find(input, found);
        found.Sort(
            (a, b) => a.Span != b.Span ? TextSpan.ByPlace.Compare(a.Span, b.Span) : a.Kind.CompareTo(b.Kind)
        );
        return found.DistinctBy(f => (f.Kind, f.Span)).ToArray();
    }
}

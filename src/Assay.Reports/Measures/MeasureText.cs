using System.Globalization;
using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>Measures as lines: whom they bind, what they ask for, what is excepted, where it can be read.</summary>
public static class MeasureText
{
    /// <summary>One instrument or measure, whole.</summary>
    /// <param name="measures">Measures of one instrument.</param>
    /// <param name="examples">The fact patterns of its file.</param>
    /// <param name="regime">The name of its legal order.</param>
    public static IEnumerable<string> Lines(
        IReadOnlyList<Measure> measures,
        IReadOnlyList<FactPattern> examples,
        string regime
    )
    {
        var instrument = measures[0].Instrument;
        yield return $"{instrument.Abbreviation}: {instrument.Title}";
        yield return $"  {instrument.Id}, {regime}; {instrument.Source.Text} [{Model.Words.Of(instrument.Source.Confidence)}]";
        foreach (var line in measures.SelectMany(m => Lines(m, examples)))
            yield return line;
    }

    /// <summary>Measures, a line each.</summary>
    public static IEnumerable<string> List(
        IReadOnlyList<Measure> measures,
        IReadOnlyList<FactPattern> examples
    )
    {
        var counts = examples.SelectMany(e => e.Expected.Keys).CountBy(id => id).ToDictionary();
        foreach (var measure in measures)
            yield return $"{measure.Id.Value.PadRight(36)} {Model.Words.Of(measure.Effect).PadRight(11)} {measure.Days.ToString().PadRight(24)} {counts.GetValueOrDefault(measure.Id).ToString(CultureInfo.InvariantCulture).PadLeft(3)} examples  {measure.Title}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{measures.Count} measures of {measures.Select(m => m.Instrument.Id).Distinct().Count()} instruments"
        );
    }

    private static IEnumerable<string> Lines(Measure measure, IReadOnlyList<FactPattern> examples)
    {
        yield return "";
        yield return $"{measure.Id}  {measure.Article}: {measure.Title}";
        yield return $"  {Model.Words.Of(measure.Effect)}, in force {measure.Days}{Published(measure)}";
        foreach (var suspension in measure.Suspensions)
            yield return $"  not applied {suspension.Days}: {suspension.Text}";
        yield return $"  {measure.Summary}";
        yield return $"  binds: {string.Join("; ", measure.Binds.Select(b => b.Title))}";
        yield return "  reaches an act if";
        foreach (var line in Tree(measure.When, 4))
            yield return line;
        foreach (var exception in measure.Exceptions)
        {
            yield return $"  {(exception.Effect == ExceptionEffect.Exempt ? "exempt" : "may be authorised")}: {exception.Title} ({exception.Id}), {exception.Days}; {exception.Source.Text} [{Model.Words.Of(exception.Source.Confidence)}]; if";
            foreach (var line in Tree(exception.When, 4))
                yield return line;
        }
        foreach (var beside in measure.Beside)
            yield return $"  beside it: {beside.Measure}: {beside.Says}";
        if (measure.Note is { } note)
            yield return $"  note: {note}";
        yield return $"  source: {measure.Source.Text} [{Model.Words.Of(measure.Source.Confidence)}]{(measure.Source.Locator is { } url ? $" {url}" : "")}";
        var own = examples.Where(e => e.Expected.ContainsKey(measure.Id)).ToList();
        yield return $"  examples: {own.Count.ToString(CultureInfo.InvariantCulture)}";
        foreach (var example in own)
            yield return $"    {example.Expected[measure.Id].ToString().PadRight(26)} {example.Title} ({new PartialDate(example.Deal.Date)})";
    }

    private static string Published(Measure measure)
    {
        var published =
            measure.Published is { } day && measure.Days.From?.Earliest != day
                ? $", published {new PartialDate(day)}"
                : "";
        return measure.EndPublished is { } end
            ? $"{published}, its end published {new PartialDate(end)}"
            : published;
    }

    private static IEnumerable<string> Tree(Condition condition, int indent)
    {
        var pad = new string(' ', indent);
        switch (condition)
        {
            case AllCondition all:
                yield return $"{pad}all of";
                foreach (var line in all.Parts.SelectMany(p => Tree(p, indent + 2)))
                    yield return line;
                break;
            case AnyCondition any:
                yield return $"{pad}one of";
                foreach (var line in any.Parts.SelectMany(p => Tree(p, indent + 2)))
                    yield return line;
                break;
            case NotCondition not:
                yield return $"{pad}not";
                foreach (var line in Tree(not.Part, indent + 2))
                    yield return line;
                break;
            default:
                yield return $"{pad}{condition.Says}";
                break;
        }
    }
}

using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// The output of one plant in one year, told twice: "the plant at Salda made 34,000 tonnes of sponge in 2021" and "in 2021 the Salda plant's output of
/// 27,000 tonnes of sponge". It is one plant where both sentences share its kind and a name.
/// </summary>
internal sealed class OutputCheck : ITextCheck
{
    // "34,000 tonnes" and "32,000 tonnes" may be one count, revised or rounded; a plant's year is counted better than that, so a twentieth on both sides.
    private const decimal Loosely = 0.05m;

    private const int Reach = 14;

    private static readonly WordTable<bool> Outputs = WordTable.Of(
        "made make makes produced produces output production mined extracted smelted refined"
    );

    private static readonly WordTable<bool> Plants = WordTable.Of(
        "plant mine works smelter refinery mill quarry factory"
    );

    // Parts, plans, capacity and earlier counts are other things than the output.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "capacity plan plans planned target could would will half quarter monthly month export exports exported another other first second from until revised forecast expected"
    );

    private sealed record Told(Figure Figure, int Year, HashSet<string> Names, string Plant, string Thing)
    {
        public Tolerance Loose { get; } = Tolerance.Of(Figure).Widened(Loosely);

        // what another would be told from, it is told from as well
        public bool IsAs(Told other) =>
            Loose == other.Loose
            && string.Equals(Thing, other.Thing, StringComparison.Ordinal)
            && Names.SetEquals(other.Names);
    }

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var told = new Dictionary<string, List<Told>>(StringComparer.Ordinal);
        foreach (var figure in input.Figures)
        {
            if (Tell(input, figure) is not { } here)
                continue;
            var key = string.Create(
                CultureInfo.InvariantCulture,
                $"{figure.Kind}|{figure.Unit}|{here.Year}|{here.Plant}"
            );
            if (!told.TryGetValue(key, out var earlier))
                told.Add(key, earlier = []);
            var other = earlier.Find(t =>
                !t.Loose.Meets(here.Loose)
                && t.Names.Overlaps(here.Names)
                && IsOne(t.Thing, here.Thing)
                && input.Text.SentenceAt(t.Figure.Span.Start) != input.Text.SentenceAt(figure.Span.Start)
            );
            if (other is not null)
                Add(input, other.Figure, here, found);
            // a long text may tell the same a thousand times
            if (!earlier.Exists(here.IsAs))
                earlier.Add(here);
        }
    }

    private static void Add(CheckedText input, Figure earlier, Told here, List<Inconsistency> found)
    {
        var (text, figure) = (input.Text, here.Figure);
        found.Add(
            new Inconsistency(
                InconsistencyKind.Number,
                figure.Span,
                $"the text gives {text.Words(earlier.Span)} and {text.Words(figure.Span)} of {text.Words(figure.Of!.Value)} for the output of one {here.Plant.ToLowerInvariant()} in {here.Year.ToString(CultureInfo.InvariantCulture)}",
                [earlier.Span]
            )
        );
    }

    private static Told? Tell(CheckedText input, Figure figure)
    {
        var text = input.Text;
        if (
            figure.Kind is not (FigureKind.Mass or FigureKind.Volume or FigureKind.Energy)
            || figure.Bound != FigureBound.Exact
            || figure.Low != figure.High
            || MeasuredThing.Of(text, figure) is not { } thing
            || Year(input, figure) is not { } year
        )
            return null;
        var sentence = text.Sentences[text.SentenceAt(figure.Span.Start)];
        var first = text.TokenAt(figure.Span.Start);
        var (isOutput, plant) = (false, "");
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(sentence.First, first - Reach); i < first; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            if (Others.Has(letters))
                return null;
            isOutput |= Outputs.Has(letters);
            if (Plants.Has(letters))
            {
                if (plant.Length > 0)
                    return null;
                plant = letters.ToString().ToUpperInvariant();
            }
            else if (text[i].IsCapitalised && i > sentence.First)
            {
                names.Add(letters.ToString());
            }
        }
        return isOutput && plant.Length > 0 && names.Count > 0
            ? new Told(figure, year, names, plant, thing)
            : null;
    }

    private static bool IsYearAlone(WrittenDay date) =>
        date is { Month: null, Quarter: null, LastYear: null, IsYearInferred: false };

    /// <summary>The year before it in its clause or right behind it, written in full and alone.</summary>
    private static int? Year(CheckedText input, Figure figure)
    {
        var sentence = input.Text.SpanOf(input.Text.Sentences[input.Text.SentenceAt(figure.Span.Start)]);
        int? year = null;
        foreach (var date in Near(input, sentence, figure))
        {
            if (date.Year is not { } written || !IsYearAlone(date))
                continue;
            if (year is not null && year != written)
                return null;
            year = written;
        }
        return year;
    }

    private static IEnumerable<WrittenDay> Near(CheckedText input, TextSpan sentence, Figure figure) =>
        input
            .FiguresIn(sentence)
            .Where(f => f.Date is not null && f.Span.Start < figure.Span.End + MostBehind)
            .Select(f => f.Date!.Value);

    // "… tonnes of titanium sponge in 2021": letters.
    private const int MostBehind = 50;

    // "sponge" and "sponge sold": a phrase may run on into the verb.
    private static bool IsOne(string a, string b) => IsPhrase(a, b) || IsPhrase(b, a);

    private static bool IsPhrase(string shorter, string longer) =>
        longer.StartsWith(shorter, StringComparison.Ordinal)
        && (longer.Length == shorter.Length || longer[shorter.Length] == ' ');
}

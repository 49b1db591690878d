using System.Text.Json;
using Assay.Readings.Comparison;
using Assay.Reports.Json;

namespace Assay.Reports.Readings;

/// <summary>
/// Writes as JSON in what two texts about a deal differ, or a text and a dossier, in the manner of <see cref="ReadingJson"/>.
/// <c>docs/reading.md</c> tells what each field means.
/// </summary>
public static class ComparisonJson
{
    /// <summary>The version of the form.</summary>
    public const string Schema = "reading-comparison/1";

    /// <summary>Writes the comparison to a stream, which is left open.</summary>
    public static void Write(ReadingComparison comparison, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonPage.Options))
        {
            Write(comparison, json);
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(ReadingComparison comparison, Utf8JsonWriter json)
    {
        var (first, second) = (Spans(comparison.First), Spans(comparison.Second));
        json.WriteStartObject();
        json.WriteString("assay", Schema);
        Write(json, "first", comparison.First);
        Write(json, "second", comparison.Second);
        json.WriteArray("inBoth", comparison.InBoth, Write);
        json.WriteArray("onlyFirst", comparison.OnlyFirst, Write);
        json.WriteArray("onlySecond", comparison.OnlySecond, Write);
        json.WriteArray(
            "figures",
            comparison.Figures,
            (j, d) =>
            {
                j.WriteStartObject();
                j.WriteString("what", d.What);
                j.WriteString("why", d.Why);
                j.WriteArray("first", d.First, (w, i) => Figure(w, first!, comparison.First, i));
                j.WriteArray("second", d.Second, (w, i) => Figure(w, second!, comparison.Second, i));
                j.WriteEndObject();
            }
        );
        json.WriteStartObject("figuresNotCompared");
        json.WriteNumber("first", comparison.NotCompared.First);
        json.WriteNumber("second", comparison.NotCompared.Second);
        json.WriteEndObject();
        json.WriteArray(
            "quotes",
            comparison.Quotes,
            (j, d) =>
            {
                j.WriteStartObject();
                j.WritePropertyName("first");
                ReadingJson.Write(j, first!, comparison.First.Reading!.Quotes[d.First], d.First);
                j.WritePropertyName("second");
                ReadingJson.Write(j, second!, comparison.Second.Reading!.Quotes[d.Second], d.Second);
                j.WriteEndObject();
            }
        );
        json.WriteArray(
            "wordings",
            comparison.Wordings,
            (j, d) =>
            {
                j.WriteStartObject();
                j.WriteString("rule", d.Rule);
                j.WriteString("why", d.Why);
                j.WriteArray("first", d.First, (w, i) => Wording(w, first!, comparison.First, i));
                j.WriteArray("second", d.Second, (w, i) => Wording(w, second!, comparison.Second, i));
                j.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static SpanJson? Spans(ComparedText text) =>
        text.Reading is { } reading ? new SpanJson(reading.Document) : null;

    private static void Figure(Utf8JsonWriter json, SpanJson spans, ComparedText text, int number) =>
        FigureJson.Write(json, spans, text.Reading!.Figures[number], number);

    private static void Wording(Utf8JsonWriter json, SpanJson spans, ComparedText text, int number) =>
        ReadingJson.Write(json, spans, text.Reading!.Wordings[number], number);

    private static void Write(Utf8JsonWriter json, string name, ComparedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("title", text.Title);
        json.WriteDay("day", text.Day);
        json.WriteString("form", text.Reading is null ? "dossier" : "text");
        json.WriteText("sourceHash", text.Reading?.Document.SourceHash.ToString());
        json.WriteText(
            "textHash",
            text.Reading is { } reading ? Model.ContentHash.Of(reading.Document.Text).ToString() : null
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedPair pair)
    {
        json.WriteStartObject();
        json.WritePropertyName("first");
        Write(json, pair.First);
        json.WritePropertyName("second");
        Write(json, pair.Second);
        json.WriteString("why", pair.Why);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedItem item)
    {
        json.WriteStartObject();
        json.WriteWords("kind", item.Kind);
        json.WriteString("name", item.Name);
        json.WriteText("referent", item.Referent is { } number ? ReadingIds.Referent(number) : null);
        json.WriteTexts("targets", item.Targets);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Checks;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;
using Assay.Reports.Json;

namespace Assay.Reports.Readings;

/// <summary>
/// Writes a reading as JSON: UTF-8 without byte order mark, two spaces, line feeds, every field present and in one fixed order, so that the same
/// reading gives the same bytes. Places count Unicode characters of the extracted text. <c>docs/reading-json.md</c> tells what each field means.
/// </summary>
public static class ReadingJson
{
    /// <summary>The version of the form. It changes when a field goes, is renamed or changes its meaning; not when one is added.</summary>
    public const string Schema = "reading/1";

    // A long text has many items: what is written goes out before it fills the memory.
    private const int MostPending = 1 << 20;

    /// <summary>Writes the reading to a stream, which is left open.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="parts">The parts to write; the lists of the others are empty. Who and what is named is left out only with mentions, quotes and figures.</param>
    public static void Write(Reading reading, Stream stream, ReadingParts parts = ReadingParts.All)
    {
        using (var json = new Utf8JsonWriter(stream, JsonPage.Options))
        {
            Write(reading, json, parts);
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Reading reading, Utf8JsonWriter json, ReadingParts parts)
    {
        var spans = new SpanJson(reading.Document);
        var named =
            (parts & (ReadingParts.Mentions | ReadingParts.Quotes | ReadingParts.Figures))
            != ReadingParts.None;
        json.WriteStartObject();
        json.WriteString("assay", Schema);
        Write(json, reading.Document, spans.Offsets);
        Write(json, reading.Day);
        json.WriteString("knowledgeHash", reading.Knowledge.ToString());
        json.WriteBoolean("starterPackOnly", reading.StarterPackOnly);
        json.WriteArray("blocks", reading.Document.Blocks, (j, block) => Write(j, block, spans.Offsets));
        WriteList(json, "referents", named, reading.Referents, (r, _) => ReferentJson.Write(json, r));
        WriteList(
            json,
            "mentions",
            parts.HasFlag(ReadingParts.Mentions),
            reading.Mentions,
            (m, number) => ReferentJson.Write(json, spans, m, number)
        );
        WriteList(
            json,
            "quotes",
            parts.HasFlag(ReadingParts.Quotes),
            reading.Quotes,
            (q, number) => Write(json, spans, q, number)
        );
        WriteList(
            json,
            "figures",
            parts.HasFlag(ReadingParts.Figures),
            reading.Figures,
            (f, number) => FigureJson.Write(json, spans, f, number)
        );
        WriteList(
            json,
            "inconsistencies",
            parts.HasFlag(ReadingParts.Checks),
            reading.Inconsistencies,
            (i, number) => Write(json, spans, i, number)
        );
        WriteList(
            json,
            "wordings",
            parts.HasFlag(ReadingParts.Wordings),
            reading.Wordings,
            (w, number) => Write(json, spans, w, number)
        );
        json.WriteEndObject();
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        bool isAsked,
        IReadOnlyList<T> items,
        Action<T, int> write
    )
    {
        json.WriteStartArray(name);
        for (var i = 0; isAsked && i < items.Count; i++)
        {
            write(items[i], i);
            if (json.BytesPending > MostPending)
                json.Flush();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Document document, CharacterOffsets offsets)
    {
        json.WriteStartObject("document");
        json.WriteString("name", document.Name);
        json.WriteString("format", document.Format);
        json.WriteText("language", ReadingWords.Code(document.Language));
        json.WriteText("title", document.Title);
        json.WriteDay("written", document.Written);
        json.WriteText("publisher", document.Publisher);
        json.WriteText("address", document.Address);
        json.WriteText("encoding", document.Encoding);
        json.WriteNumber("pages", document.Pages);
        json.WriteNumber("characters", offsets.Count);
        json.WriteString("sourceHash", document.SourceHash.ToString());
        json.WriteString("textHash", ContentHash.Of(document.Text).ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadingDay day)
    {
        json.WriteStartObject("day");
        json.WriteDay("on", day.On);
        json.WriteString("why", day.Why);
        json.WriteBoolean("isTold", day.IsTold);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Block block, CharacterOffsets offsets)
    {
        var (start, end) = offsets.Of(block.Span);
        json.WriteStartObject();
        json.WriteWords("kind", block.Kind);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        SpanJson.WriteCount(json, "page", block.Page);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SpanJson spans, Quote quote, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Quote(number));
        json.WriteWords("manner", quote.Manner);
        json.WriteArray("pieces", quote.Pieces, spans.Write);
        spans.Write(json, "speaker", quote.Speaker);
        json.WriteString("why", quote.Why);
        spans.Write(json, "attribution", quote.Attribution);
        spans.Write(json, "on", quote.On);
        spans.Write(json, "where", quote.Where);
        spans.Write(json, "medium", quote.Medium);
        spans.Write(json, "through", quote.Through);
        json.WriteText("within", quote.Within is { } outer ? ReadingIds.Quote(outer) : null);
        json.WriteBoolean("isAltered", quote.IsAltered);
        json.WriteBoolean("isDenied", quote.IsDenied);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SpanJson spans, Inconsistency inconsistency, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Inconsistency(number));
        json.WriteWords("kind", inconsistency.Kind);
        spans.Write(json, "span", inconsistency.Span);
        json.WriteString("reason", inconsistency.Reason);
        json.WriteArray("evidence", inconsistency.Evidence, spans.Write);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SpanJson spans, TerritorialWording wording, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadingIds.Wording(number));
        json.WriteString("rule", wording.Rule);
        spans.Write(json, "span", wording.Span);
        json.WriteWords("grade", wording.Grade);
        json.WriteWords("use", wording.Use);
        json.WriteString("why", wording.Why);
        json.WriteString("neutral", wording.Neutral);
        json.WriteEndObject();
    }
}

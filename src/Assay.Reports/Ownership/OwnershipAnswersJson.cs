using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Answers to ownership cases as JSON, one object a line, in one fixed order of fields. <c>docs/ownership.md</c> tells what each means.</summary>
public static class OwnershipAnswersJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the answer to a case.</summary>
    public static void Write(Stream stream, OwnershipCase asked, IReadOnlyList<OrderAnswer> answers) =>
        Line(
            stream,
            json =>
            {
                json.WriteString("id", asked.Id);
                json.WriteString("party", asked.Party.Key);
                json.WriteString("on", asked.On.ToString("uuuu-MM-dd", null));
                json.WriteStartObject("orders");
                foreach (var answer in answers)
                    Write(json, answer);
                json.WriteEndObject();
                json.WriteStartArray("notes");
                foreach (var note in asked.Notes)
                    json.WriteStringValue(note);
                json.WriteEndArray();
            }
        );

    /// <summary>Writes that a case could not be read.</summary>
    public static void WriteFault(Stream stream, string id, string fault) =>
        Line(
            stream,
            json =>
            {
                json.WriteString("id", id);
                json.WriteString("error", fault);
            }
        );

    private static void Line(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, OrderAnswer answer)
    {
        json.WriteStartObject(answer.Order);
        if (answer.Trace is not { } trace)
        {
            json.WriteString("verdict", "no-rule");
            json.WriteEndObject();
            return;
        }
        json.WriteString("verdict", OwnershipVerdict.Of(trace.Blocked));
        json.WriteString("rule", trace.Rule.Id);
        json.WriteBoolean("listed", answer.IsListed == Truth.True);
        json.WriteStartArray("aggregated");
        json.WriteNumberValue(trace.Least);
        json.WriteNumberValue(trace.Most);
        json.WriteEndArray();
        json.WriteNumber("undisclosed", trace.Undisclosed);
        json.WriteStartArray("path");
        foreach (var node in trace.Path)
            json.WriteStringValue(node.Key);
        json.WriteEndArray();
        json.WriteStartArray("owners");
        foreach (var stake in trace.Stakes)
        {
            json.WriteStartObject();
            json.WriteString("holder", stake.Interest.Holder.Key);
            json.WriteString("share", stake.Interest.Share.ToString());
            json.WriteString("blocked", OwnershipVerdict.Of(stake.HolderBlocked));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("controllers");
        foreach (var link in trace.Controls)
            json.WriteStringValue(link.Controller.Key);
        json.WriteEndArray();
        json.WriteStartArray("deciding");
        foreach (var fact in trace.Deciding)
            Write(json, fact);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DecidingFact fact)
    {
        json.WriteStartObject();
        switch (fact)
        {
            case DecidingFact.Holds holds:
                json.WriteString("kind", "stake");
                json.WriteString("holder", holds.Holder.Key);
                json.WriteString("held", holds.Held.Key);
                json.WriteNumber(holds.MoreThan ? "moreThan" : "atLeast", holds.AtLeast);
                break;
            case DecidingFact.IsControlled { Link: var link }:
                json.WriteString("kind", "control");
                json.WriteString("controller", link.Controller.Key);
                json.WriteString("controlled", link.Controlled.Key);
                break;
            case DecidingFact.IsListed { Who: var who }:
                json.WriteString("kind", "listing");
                json.WriteString("party", who.Key);
                break;
        }
        json.WriteString("text", OwnershipVerdict.Of(fact, node => node.Key));
        json.WriteEndObject();
    }
}

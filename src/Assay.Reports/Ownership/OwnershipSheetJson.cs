using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assay.Assaying;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Who is behind a party as one JSON document, the same as the text tells. <c>docs/ownership.md</c> tells the fields.</summary>
public static class OwnershipSheetJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes the sheet of a party, with its history where asked.</summary>
    public static void Write(
        Stream stream,
        OwnershipSheet sheet,
        LocalDate knownOn,
        IReadOnlyList<OwnershipPeriod>? history
    )
    {
        using var json = new Utf8JsonWriter(stream, Options);
        var chart = sheet.Chart;
        json.WriteStartObject();
        json.WriteString("party", chart.Party.Key);
        json.WriteString("name", sheet.NameOf(chart.Party));
        json.WriteString("on", Day(chart.On));
        json.WriteString("knownOn", Day(knownOn));
        json.WriteStartObject("orders");
        foreach (var answer in sheet.Answers)
            OrderAnswerJson.Write(json, answer, sheet.NameOf);
        json.WriteEndObject();
        json.WriteStartArray("parties");
        foreach (var party in chart.Parties)
            Write(json, party);
        json.WriteEndArray();
        json.WriteStartArray("interests");
        foreach (var interest in chart.Interests)
            Write(json, interest);
        json.WriteEndArray();
        json.WriteStartArray("controls");
        foreach (var link in chart.Controls)
        {
            json.WriteStartObject();
            json.WriteString("controller", link.Controller.Key);
            json.WriteString("controlled", link.Controlled.Key);
            json.WriteString("means", link.Means);
            Write(json, link.Days);
            json.WriteString("source", link.Source.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("oddities");
        foreach (var oddity in sheet.Oddities)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(oddity));
            json.WriteString("text", OwnershipWords.Of(oddity, sheet.NameOf));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("transfers");
        foreach (var flag in sheet.Flags)
        {
            json.WriteStartObject();
            json.WriteString("order", flag.Rule.Order);
            json.WriteString("holder", flag.Ended.Holder.Key);
            json.WriteString("held", flag.Ended.Held.Key);
            json.WriteString("share", flag.Ended.Share.ToString());
            json.WriteString("left", flag.Left?.Share.ToString());
            json.WriteString("ended", flag.Ended.Days.Until.ToString());
            json.WriteString("listed", flag.Listed.ToString());
            json.WriteNumber("days", flag.Days);
            json.WriteStartArray("takers");
            foreach (var taker in flag.Takers)
            {
                json.WriteStartObject();
                json.WriteString("holder", taker.Interest.Holder.Key);
                json.WriteString("share", taker.Interest.Share.ToString());
                json.WriteString("tie", taker.Tie);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("text", OwnershipWords.Of(flag, sheet.NameOf));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (history is not null)
            Write(json, history);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes how many parties stand, as an array.</summary>
    public static void Write(Stream stream, IReadOnlyList<ChartParty> parties)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartArray();
        foreach (var party in parties)
            Write(json, party);
        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ChartParty party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Node.Key);
        json.WriteString("name", party.Name);
        json.WriteStartObject("standings");
        foreach (var standing in party.Standings)
        {
            json.WriteStartObject(standing.Order);
            json.WriteString("listed", OwnershipVerdict.Listed(standing.Listed));
            json.WriteString("blocked", OwnershipVerdict.Of(standing.Blocked));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interest interest)
    {
        json.WriteStartObject();
        json.WriteString("holder", interest.Holder.Key);
        json.WriteString("held", interest.Held.Key);
        json.WriteString("share", interest.Share.ToString());
        json.WriteString("votes", interest.Votes?.ToString());
        json.WriteString("kind", interest.Kind);
        Write(json, interest.Days);
        json.WriteString("source", interest.Source.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, InForce days)
    {
        json.WriteString("from", days.From?.ToString());
        json.WriteString("until", days.Until?.ToString());
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<OwnershipPeriod> history)
    {
        json.WriteStartArray("history");
        foreach (var period in history)
        {
            json.WriteStartObject();
            json.WriteString("order", period.Order);
            json.WriteString("from", period.From is { } from ? Day(from) : null);
            json.WriteString(
                "verdict",
                period.Blocked is { } blocked ? OwnershipVerdict.Of(blocked) : "no-rule"
            );
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string KindOf(OwnershipOddity oddity) =>
        oddity switch
        {
            OwnershipOddity.Contradiction => "contradiction",
            OwnershipOddity.MoreThanWhole => "more-than-whole",
            _ => "loop",
        };

    private static string Day(LocalDate day) =>
        day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

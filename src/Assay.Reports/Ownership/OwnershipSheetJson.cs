using System.Text.Json;
using Assay.Assaying;
using Assay.Ownership;
using Assay.Reports.Json;

namespace Assay.Reports.Ownership;

/// <summary>Who is behind a party as one JSON document, the same as the text tells. <c>docs/ownership.md</c> tells the fields.</summary>
public static class OwnershipSheetJson
{
    /// <summary>Writes the sheet of a party, with its history where asked.</summary>
    public static void Write(
        Stream stream,
        OwnershipSheet sheet,
        LocalDate knownOn,
        IReadOnlyList<OwnershipPeriod>? history
    )
    {
        using var json = new Utf8JsonWriter(stream, JsonPage.Options);
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
        OwnershipChartJson.WriteFields(json, chart);
        json.WriteStartArray("listings");
        foreach (var listing in sheet.Listings)
        {
            json.WriteStartObject();
            json.WriteString("party", listing.Party.Key);
            json.WriteBoolean("sure", listing.IsSure);
            json.WriteString("text", listing.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("lists");
        foreach (var edition in sheet.HeldAgainst.Editions)
        {
            json.WriteStartObject();
            json.WriteString("list", edition.List.ToString());
            json.WriteString("edition", Day(edition.Date));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notLoaded");
        foreach (var publisher in sheet.HeldAgainst.NotLoaded)
            json.WriteStringValue(publisher.Value);
        json.WriteEndArray();
        json.WriteStartArray("oddities");
        foreach (var oddity in sheet.Oddities)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(oddity));
            json.WriteString("text", StakeWords.Of(oddity, sheet.NameOf));
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
            if (flag.Days is { } days)
                json.WriteNumber("days", days);
            else
                json.WriteNull("days");
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
            json.WriteString("text", StakeWords.Of(flag, sheet.NameOf));
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
        using var json = new Utf8JsonWriter(stream, JsonPage.Options);
        json.WriteStartArray();
        foreach (var party in parties)
            OwnershipChartJson.Write(json, party);
        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
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
            json.WriteString("listed", OwnershipVerdict.Listed(period.Listed));
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

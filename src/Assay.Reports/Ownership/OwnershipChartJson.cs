using System.Text.Json;
using Assay.Ownership;
using Assay.Reports.Json;

namespace Assay.Reports.Ownership;

/// <summary>A chart of ownership as JSON: the same in a dossier and in what <c>assay own</c> writes.</summary>
internal static class OwnershipChartJson
{
    /// <summary>Writes the fields of a chart.</summary>
    public static void WriteFields(Utf8JsonWriter json, OwnershipChart chart)
    {
        json.WriteArray("parties", chart.Parties, Write);
        json.WriteArray("interests", chart.Interests, Write);
        json.WriteArray("controls", chart.Controls, Write);
    }

    /// <summary>Writes a party of a chart.</summary>
    public static void Write(Utf8JsonWriter json, ChartParty party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Node.Key);
        json.WriteString("name", party.Name);
        json.WriteArray("standings", party.Standings, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OrderStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("order", standing.Order);
        json.WriteString("listed", OwnershipVerdict.Listed(standing.Listed));
        json.WriteString("blocked", OwnershipVerdict.Of(standing.Blocked));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interest interest)
    {
        json.WriteStartObject();
        json.WriteString("holder", interest.Holder.Key);
        json.WriteString("held", interest.Held.Key);
        json.WriteString("share", interest.Share.ToString());
        json.WriteText("votes", interest.Votes?.ToString());
        json.WriteText("kind", interest.Kind);
        json.WriteDays("days", interest.Days);
        json.WriteCitation("source", interest.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ControlLink link)
    {
        json.WriteStartObject();
        json.WriteString("controller", link.Controller.Key);
        json.WriteString("controlled", link.Controlled.Key);
        json.WriteString("means", link.Means);
        json.WriteDays("days", link.Days);
        json.WriteCitation("source", link.Source);
        json.WriteEndObject();
    }
}

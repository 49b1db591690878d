using System.Text.Json;
using Assay.Findings;
using Assay.Territories;

namespace Assay.Reports.Json;

/// <summary>Sheets of assets and commodities.</summary>
internal static class AssetJson
{
    public static void Write(Utf8JsonWriter json, AssetSheet asset)
    {
        json.WriteStartObject();
        json.WriteString("id", asset.Id);
        json.WriteString("name", asset.Name);
        json.WriteIds("commodities", asset.Commodities);
        json.WritePropertyName("status");
        WriteStatus(json, asset.Status);
        json.WriteArray("areas", asset.Areas, WriteArea);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, CommoditySheet commodity)
    {
        json.WriteStartObject();
        json.WriteString("id", commodity.Id.Value);
        json.WriteString("name", commodity.Name);
        json.WriteTexts("codes", commodity.Codes);
        json.WriteTexts("lists", commodity.Lists);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, TerritoryStatus status)
    {
        json.WriteStartObject();
        json.WriteDay("on", status.On);
        TerritoryJson.WritePoint(json, status.Point);
        TerritoryJson.WriteSovereign(json, status.Sovereign);
        WriteControl(json, "control", status.Control);
        json.WriteArray("claims", status.Claims, WriteClaim);
        json.WriteArray("views", status.Views, TerritoryJson.WriteMap);
        json.WriteTexts("notes", status.Notes);
        json.WriteEndObject();
    }

    /// <summary>Who holds a place, as a field of that name.</summary>
    public static void WriteControl(Utf8JsonWriter json, string name, ControllingPower control)
    {
        json.WriteStartObject(name);
        json.WriteWords("class", control.Class);
        json.WriteId("power", control.Power);
        json.WriteId("since", control.Since);
        json.WriteCitation("source", control.Source);
        json.WriteDay("layerDay", control.LayerDay);
        json.WriteId("layerHash", control.LayerHash);
        json.WriteMeasured("lineDistanceKm", control.LineDistanceKm);
        json.WriteMeasured("occupiedShare", control.OccupiedShare);
        json.WriteTexts("notes", control.Notes);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, TerritorialClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("by", claim.By.Value);
        json.WriteDays("days", claim.Days);
        json.WriteCitation("source", claim.Source);
        json.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter json, AreaMembership area)
    {
        json.WriteStartObject();
        json.WriteString("area", area.Area);
        json.WriteString("title", area.Title);
        json.WriteString("regime", area.Regime.Value);
        json.WriteWords("answer", area.Answer.Answer);
        json.WriteString("reason", area.Answer.Reason);
        json.WriteEndObject();
    }
}

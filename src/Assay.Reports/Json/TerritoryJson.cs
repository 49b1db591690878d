using System.Text.Json;
using Assay.Model;
using Assay.Territories;

namespace Assay.Reports.Json;

/// <summary>What of a place every document writes alike.</summary>
internal static class TerritoryJson
{
    public static void WritePoint(Utf8JsonWriter json, Coordinate? point)
    {
        if (point is not { } place)
        {
            json.WriteNull("point");
            return;
        }
        json.WriteStartObject("point");
        json.WriteNumber("latitude", place.Latitude);
        json.WriteNumber("longitude", place.Longitude);
        json.WriteEndObject();
    }

    public static void WriteSovereign(Utf8JsonWriter json, RecognisedSovereign? sovereign)
    {
        if (sovereign is null)
        {
            json.WriteNull("sovereign");
            return;
        }
        json.WriteStartObject("sovereign");
        json.WriteString("country", sovereign.Country.Value);
        json.WriteId("region", sovereign.Region);
        json.WriteText("regionName", sovereign.RegionName);
        json.WriteString("view", sovereign.View);
        json.WriteArray("authorities", sovereign.Authorities, JsonFields.WriteCitation);
        json.WriteEndObject();
    }

    public static void WriteMap(Utf8JsonWriter json, MapView view)
    {
        json.WriteStartObject();
        json.WriteString("map", view.Map);
        json.WriteString("says", view.Says);
        json.WriteEndObject();
    }
}

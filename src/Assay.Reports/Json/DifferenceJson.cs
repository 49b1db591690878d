using System.Text.Json;

namespace Assay.Reports.Json;

/// <summary>What a scenario or another day changes.</summary>
internal static class DifferenceJson
{
    public static void Write(Utf8JsonWriter json, WhatIf? whatIf)
    {
        if (whatIf is null)
        {
            json.WriteNull("whatIf");
            return;
        }
        json.WritePropertyName("whatIf");
        WriteObject(json, whatIf);
    }

    public static void WriteObject(Utf8JsonWriter json, WhatIf whatIf)
    {
        json.WriteStartObject();
        json.WriteString("title", whatIf.Title);
        json.WriteText("about", whatIf.About);
        json.WriteCitation("source", whatIf.Source);
        json.WriteTexts("scenario", whatIf.Scenario);
        json.WriteArray("days", whatIf.Days, WriteDay);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, WhatIfDay day)
    {
        json.WriteStartObject();
        json.WriteDay("day", day.Day);
        json.WriteTexts("inForce", day.InForce);
        WriteLists(json, day.Difference);
        json.WriteArray("stillBound", day.StillBound, WriteBurden);
        json.WriteEndObject();
    }

    private static void WriteBurden(Utf8JsonWriter json, Burden burden)
    {
        json.WriteStartObject();
        json.WriteString("regime", burden.Regime.Value);
        json.WriteString("party", burden.Party.Value);
        json.WriteString("name", burden.Name);
        json.WriteTexts("findings", [.. burden.Findings.Select(f => f.Key)]);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, OtherDay? other)
    {
        if (other is null)
        {
            json.WriteNull("otherDay");
            return;
        }
        json.WriteStartObject("otherDay");
        json.WriteDay("day", other.Day);
        json.WriteArray("assets", other.Assets, WriteAsset);
        WriteLists(json, other.Difference);
        json.WriteEndObject();
    }

    private static void WriteLists(Utf8JsonWriter json, Difference difference)
    {
        json.WriteArray("gone", difference.Gone, FindingJson.Write);
        json.WriteArray("changed", difference.Changed, WriteChange);
        json.WriteArray("added", difference.Added, FindingJson.Write);
        json.WriteArray("remains", difference.Remains, FindingJson.Write);
    }

    private static void WriteAsset(Utf8JsonWriter json, HeldOtherwise asset)
    {
        json.WriteStartObject();
        json.WriteString("asset", asset.Asset);
        AssetJson.WriteControl(json, "earlier", asset.Earlier);
        AssetJson.WriteControl(json, "later", asset.Later);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteStartObject();
        json.WritePropertyName("before");
        FindingJson.Write(json, change.Before);
        json.WritePropertyName("after");
        FindingJson.Write(json, change.After);
        json.WriteEndObject();
    }
}

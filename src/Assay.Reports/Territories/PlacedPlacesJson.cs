using System.Text.Encodings.Web;
using System.Text.Json;
using Assay.Deals;
using Assay.Model;
using Assay.Reports.Json;
using Assay.Territories;
using Assay.Territories.Control;

namespace Assay.Reports.Territories;

/// <summary>A place that was asked about, and the answer.</summary>
/// <param name="Id">Its id in the file it is from; null where it is from none.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Place">The place; null where it could not be read.</param>
/// <param name="On">The day.</param>
/// <param name="KnownOn">The day whose knowledge is used.</param>
/// <param name="Placed">What is known of it; null where it could not be read.</param>
/// <param name="Views">Other views that were asked for.</param>
/// <param name="Notes">All that a reader must know; why it could not be read.</param>
/// <param name="History">Changes of control by series; null where they were not asked for.</param>
public sealed record AnsweredPlace(
    string? Id,
    string? Name,
    Place? Place,
    LocalDate On,
    LocalDate KnownOn,
    PlacedPlace? Placed,
    IReadOnlyList<PlaceView> Views,
    IReadOnlyList<string> Notes,
    IReadOnlyList<(IControlSeries Series, IReadOnlyList<ControlChange> Changes)>? History
);

/// <summary>
/// Places as JSON, an object each; those of a file as one array. Names of fields are in camel case, as those of the dossier are. What is absent is null. The same answers make the same bytes.
/// </summary>
public sealed class PlacedPlacesJson : IDisposable
{
    private const int Decimals = 4;

    private readonly Utf8JsonWriter _json;
    private readonly bool _isArray;

    /// <summary>Begins a document.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="isArray">Whether it is an array of places, or one.</param>
    public PlacedPlacesJson(Stream stream, bool isArray)
    {
        _json = new Utf8JsonWriter(
            stream,
            new JsonWriterOptions
            {
                Indented = true,
                NewLine = "\n",
                // JSON in a file or a pipe, never within HTML
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
        _isArray = isArray;
        if (isArray)
            _json.WriteStartArray();
    }

    /// <summary>Writes a place.</summary>
    public void Write(AnsweredPlace place)
    {
        _json.WriteStartObject();
        _json.WriteText("id", place.Id);
        _json.WriteText("name", place.Name);
        _json.WriteString("kind", KindOf(place.Place));
        TerritoryJson.WritePoint(_json, place.Placed?.Status.Point);
        WriteRounded("areaKm2", place.Placed?.Km2);
        _json.WriteDay("on", place.On);
        _json.WriteDay("knownOn", place.KnownOn);
        _json.WriteString(
            "status",
            place.Placed is { } placed ? PlacedPlacesCsv.StatusOf(placed) : "not read"
        );
        TerritoryJson.WriteSovereign(_json, place.Placed?.Status.Sovereign);
        WriteControl(place.Placed?.Status.Control);
        _json.WriteArray("claims", place.Placed?.Status.Claims ?? [], WriteClaim);
        _json.WriteArray("otherMaps", place.Placed?.Status.Views ?? [], TerritoryJson.WriteMap);
        _json.WriteArray("areas", place.Placed?.Areas ?? [], WriteArea);
        _json.WriteArray("views", place.Views, WriteView);
        _json.WriteTexts("notes", place.Notes);
        if (place.History is { } history)
            _json.WriteArray("history", history, WriteHistory);
        _json.WriteEndObject();
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        if (_isArray)
            _json.WriteEndArray();
        _json.Dispose();
    }

    private static string KindOf(Place? place) =>
        place switch
        {
            Place.Point => "point",
            Place.Area => "area",
            Place.Named => "name",
            _ => "none",
        };

    private void WriteControl(ControllingPower? control)
    {
        if (control is null)
        {
            _json.WriteNull("control");
            return;
        }
        _json.WriteStartObject("control");
        _json.WriteWords("class", control.Class);
        _json.WriteId("power", control.Power);
        _json.WriteId("since", control.Since);
        _json.WriteBoolean("uncertain", control.IsUncertain);
        WriteRounded("distanceKm", control.LineDistanceKm);
        WriteRounded("occupiedShare", control.OccupiedShare);
        _json.WriteStartObject("source");
        _json.WriteString("text", control.Source.Text);
        _json.WriteWords("confidence", control.Source.Confidence);
        _json.WriteText("locator", control.Source.Locator);
        _json.WriteDay("layerDay", control.LayerDay);
        _json.WriteId("hash", control.LayerHash);
        _json.WriteEndObject();
        _json.WriteArray("shares", control.Shares, WriteShare);
        _json.WriteArray("sources", control.Sources, WriteSource);
        _json.WriteEndObject();
    }

    private void WriteShare(Utf8JsonWriter json, GroundShare share)
    {
        json.WriteStartObject();
        json.WriteString("sovereign", share.Sovereign.Value);
        json.WriteWords("class", share.Class);
        json.WriteId("power", share.Power);
        WriteRounded("share", share.Share);
        json.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter json, SourceAnswer source)
    {
        json.WriteStartObject();
        json.WriteString("series", source.Series.Value);
        json.WriteString("name", source.Name);
        json.WriteDay("layerDay", source.LayerDay);
        json.WriteString("hash", source.LayerHash.ToString());
        json.WriteWords("class", source.Class);
        json.WriteId("power", source.Power);
        WriteRounded("distanceKm", source.LineDistanceKm);
        WriteRounded("occupiedShare", source.OccupiedShare);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, TerritorialClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("by", claim.By.Value);
        json.WriteId("from", claim.Days.From);
        json.WriteId("until", claim.Days.Until);
        json.WriteBoolean("recognised", false);
        json.WriteCitation("source", claim.Source);
        json.WriteEndObject();
    }

    private void WriteArea(Utf8JsonWriter json, PlacedArea area)
    {
        json.WriteStartObject();
        json.WriteString("area", area.Area.Id.Value);
        json.WriteString("title", area.Area.Title);
        json.WriteString("regime", area.Area.Regime.Value);
        json.WriteString("answer", area.IsIn ? "in" : "open");
        WriteRounded("share", area.IsIn ? 1 : area.Answer.Share);
        json.WriteString("reason", area.Answer.Reason);
        json.WriteCitation("source", area.Area.Source);
        json.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter json, PlaceView view)
    {
        json.WriteStartObject();
        json.WriteString("view", view.Id);
        json.WriteString("label", view.Label);
        json.WriteTexts("says", view.Says);
        json.WriteCitation("source", view.Source);
        json.WriteEndObject();
    }

    private static void WriteHistory(
        Utf8JsonWriter json,
        (IControlSeries Series, IReadOnlyList<ControlChange> Changes) history
    )
    {
        json.WriteStartObject();
        json.WriteString("series", history.Series.Id.Value);
        json.WriteArray(
            "changes",
            history.Changes,
            (writer, change) =>
            {
                writer.WriteStartObject();
                writer.WriteDay("day", change.Day);
                writer.WriteBoolean("held", change.IsHeld);
                writer.WriteId("power", change.IsHeld ? history.Series.Power : (CountryCode?)null);
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private void WriteRounded(string name, double? number) =>
        _json.WriteMeasured(
            name,
            number is { } value && double.IsFinite(value) ? Math.Round(value, Decimals) : null
        );
}

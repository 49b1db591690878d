using Assay.Formats.Lists;
using Assay.Formats.Lists.Ftm;
using Assay.Formats.Lists.Json;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Ftm;

/// <summary>
/// FollowTheMoney as JSON lines: <c>Ownership</c> edges with percentage and days, <c>Directorship</c>, and the sanctions that stand beside the
/// parties, by the legal order whose authority imposed them.
/// </summary>
internal sealed class FtmBook : IBookFormat
{
    /// <inheritdoc/>
    public string Name => "FollowTheMoney (JSON lines)";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) => JsonHead.Of(file)?.HasAll("id", "schema", "properties") == true;

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        var listings = new FtmListingDays();
        foreach (var record in ListJson.Lines(part, ListLimits.NestedRecordBytes))
        {
            if (FtmEntity.Of(record) is { } entity)
                Read(entity, draft, listings);
            else
                draft.NotRead(record.Line, record.Text("id"), "it is no entity with id and schema");
        }
        foreach (var listed in listings.All())
            draft.Add(listed);
    }

    private static void Read(FtmEntity entity, BookDraft draft, FtmListingDays listings)
    {
        foreach (var (_, nested) in entity.Nested)
            Read(nested, draft, listings);
        switch (entity.Schema)
        {
            case "Ownership":
                ReadOwnership(entity, draft);
                break;
            case "Directorship":
                ReadDirectorship(entity, draft);
                break;
            case FtmSchema.Sanction:
                ReadSanction(entity, draft, listings);
                break;
            case "Family":
                ReadTies(entity, "person", "relative", "family", draft);
                break;
            case "Associate":
                ReadTies(entity, "person", "associate", "associate", draft);
                break;
            default:
                if (FtmTies.Of(entity) is null)
                    draft.Add(FtmStatedParty.Of(entity));
                break;
        }
    }

    private static void ReadOwnership(FtmEntity edge, BookDraft draft)
    {
        var (days, source) = (Days(edge, draft), Source(edge));
        var share = Share(edge, draft);
        foreach (var owner in edge.Values("owner"))
        {
            foreach (var asset in edge.Values("asset"))
                draft.Add(
                    new Interest(
                        draft.Named(owner),
                        draft.Named(asset),
                        share,
                        Votes: null,
                        days,
                        source,
                        Kind(edge)
                    ),
                    edge.Record.Line
                );
        }
    }

    private static void ReadDirectorship(FtmEntity edge, BookDraft draft)
    {
        var (days, source) = (Days(edge, draft), Source(edge));
        foreach (var director in edge.Values("director"))
        {
            foreach (var organization in edge.Values("organization"))
                draft.Add(
                    new ControlLink(
                        draft.Named(director),
                        draft.Named(organization),
                        ControlMeans.Director,
                        days,
                        source
                    ),
                    edge.Record.Line
                );
        }
    }

    private static void ReadSanction(FtmEntity sanction, BookDraft draft, FtmListingDays listings)
    {
        var days = Days(sanction, draft);
        if (days.From is null && First(sanction, "listingDate", draft) is { } listing)
            days = days with { From = listing };
        foreach (var order in FtmOrders.Of(sanction))
        {
            foreach (var party in sanction.Values("entity"))
                listings.Add(draft.Named(party), order, days, SeenOn(sanction));
        }
    }

    private static void ReadTies(FtmEntity edge, string one, string other, string kind, BookDraft draft)
    {
        foreach (var person in edge.Values(one))
        {
            foreach (var second in edge.Values(other))
                draft.Add(new PersonalTie(draft.Named(person), draft.Named(second), kind, Source(edge)));
        }
    }

    private static LocalDate? SeenOn(FtmEntity entity) =>
        PartialDate.TryParse(entity.Record.Text("first_seen").Split('T')[0], out var seen)
            ? seen.Latest
            : null;

    // Several values of one edge are what several sources say of it: the stake lies somewhere among them.
    private static Share Share(FtmEntity edge, BookDraft draft)
    {
        Share? all = null;
        foreach (var value in edge.Values("percentage"))
        {
            if (!Model.Share.TryParse(value, out var read))
            {
                draft.ReadAsUnknown(edge.Record.Line, value, "it is no percentage");
                return Model.Share.Unknown;
            }
            all = all is { } one ? Spanning(one, read) : read;
        }
        return all ?? Model.Share.Unknown;
    }

    private static Share Spanning(Share one, Share other) =>
        Model.Share.Between(
            one.Lower <= other.Lower ? one.Lower : other.Lower,
            one.Upper >= other.Upper ? one.Upper : other.Upper
        );

    private static string? Kind(FtmEntity edge) =>
        edge.Values("ownershipType") is [var type, ..] ? type.ToLowerInvariant() : null;

    // Each edge is a statement of its own: registers write a new one for every amendment, from the day the stake began.
    private static Citation Source(FtmEntity edge) =>
        new(
            edge.Datasets.Count > 0 ? $"{string.Join(", ", edge.Datasets)}: {edge.Id}" : edge.Id,
            Confidence.Secondary
        );

    private static InForce Days(FtmEntity edge, BookDraft draft) =>
        new(First(edge, "startDate", draft) ?? First(edge, "date", draft), Last(edge, "endDate", draft));

    private static PartialDate? First(FtmEntity edge, string property, BookDraft draft) =>
        Dates(edge, property, draft) is { Count: > 0 } dates ? dates.MinBy(d => d.Earliest) : null;

    private static PartialDate? Last(FtmEntity edge, string property, BookDraft draft) =>
        Dates(edge, property, draft) is { Count: > 0 } dates ? dates.MaxBy(d => d.Latest) : null;

    private static List<PartialDate> Dates(FtmEntity edge, string property, BookDraft draft)
    {
        var dates = new List<PartialDate>();
        foreach (var value in edge.Values(property))
        {
            if (PartialDate.TryParse(value.Split('T')[0], out var date))
                dates.Add(date);
            else
                draft.Tell(
                    "AS3012",
                    Severity.Warning,
                    edge.Record.Line,
                    $"'{value}' is no date that is understood; it counts as not given."
                );
        }
        return dates;
    }
}

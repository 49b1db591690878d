using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.OpenSanctions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>
/// FollowTheMoney as JSON lines: OpenSanctions' <c>entities.ftm.json</c> and <c>targets.nested.json</c>, and what other tools write. Only
/// entities with a sanction, or with a topic that says as much, are listed; others are kept as relations of these.
/// </summary>
public sealed class FtmReader : IListReader
{
    private const string Entities = "entities";
    private const string Nested = "nested";
    private const string Unlisted = "unlisted";
    private const string Unattached = "unattached";

    /// <inheritdoc/>
    public string Format => "FollowTheMoney (JSON lines)";

    /// <inheritdoc/>
    public string FormatId => "ftm/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (JsonHead.Of(file)?.HasAll("id", "schema", "properties") != true)
            return null;
        var survey = FtmSurvey.Of(file);
        var list =
            survey.Datasets.Count > 0
                ? OpenSanctionsList.Of(file.Name, survey.Datasets)
                : new ListId(
                    new PublisherId("ftm"),
                    OpenSanctionsList.StemOf(file.Name) is { Length: > 0 } stem ? stem : Entities
                );
        return new ListPart(list, survey.IsNested ? Nested : Entities, IsPrimary: true, survey.Newest);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(set.PrimaryRole);
        var mapper = new FtmMapper(set.List, set.Log);
        var listings = set.PrimaryRole is Nested ? OfNested(part, set.Log) : OfSpool(part, set.Log);
        foreach (var listing in listings)
            yield return mapper.Map(listing);
        var path = part.File.Path;
        PartyDraft.TellCounts(set.Log, path);
        set.Log.TellCount(
            Unattached,
            "AS2086",
            Severity.Warning,
            path,
            "sanctions are of entities that are not in the file; they were left out. Give the whole file."
        );
        set.Log.TellCount(
            Unlisted,
            "AS2087",
            Severity.Note,
            path,
            "entities have no sanction themselves; they are kept only where a listed one is related to them."
        );
    }

    /// <summary>Each record brings all along that belongs to it.</summary>
    private static IEnumerable<FtmListing> OfNested(OpenPart part, ListLog log)
    {
        foreach (var entity in All(part))
        {
            var listing = new FtmListing(entity, [], _ => null);
            if (listing.Sanctions.Count > 0 || FtmTopics.AreListed(entity))
                yield return listing;
            else
                log.Count(entity.Schema is FtmSchema.Sanction ? Unattached : Unlisted, entity.Schema);
        }
    }

    private static IEnumerable<FtmListing> OfSpool(OpenPart part, ListLog log)
    {
        using var spool = new FtmSpool(part.File.Path);
        foreach (var entity in All(part))
            spool.Add(entity);
        foreach (var listing in spool.Listings())
            yield return listing;
        foreach (var schema in spool.Unlisted)
            log.Count(Unlisted, schema);
        for (var i = 0; i < spool.Orphans; i++)
            log.Count(Unattached, FtmSchema.Sanction);
    }

    private static IEnumerable<FtmEntity> All(OpenPart part)
    {
        foreach (var record in ListJson.Lines(part, ListLimits.NestedRecordBytes))
            yield return FtmEntity.Of(record)
                ?? throw ListFault.Key(
                    part.File.Path,
                    record.Line,
                    record.Text("id"),
                    "an entity with id and schema"
                );
    }
}

using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.OpenSanctions;

namespace Assay.Formats.Lists.Ftm;

/// <summary>What a whole file shows: where its entities come from, of which day they are, and whether they stand within one another.</summary>
/// <param name="Datasets">The datasets; empty where the file is not OpenSanctions'.</param>
/// <param name="Newest">The newest day an entity was last seen on.</param>
/// <param name="IsNested">Whether entities stand within others.</param>
internal sealed record FtmSurvey(IReadOnlyCollection<string> Datasets, LocalDate? Newest, bool IsNested)
{
    /// <summary>Reads a file through.</summary>
    /// <exception cref="Model.AssayException">It is damaged (AS20xx).</exception>
    public static FtmSurvey Of(ListFile file)
    {
        var datasets = new HashSet<string>(StringComparer.Ordinal);
        LocalDate? newest = null;
        var isNested = false;
        using var part = new OpenPart(file, _ => { });
        foreach (var record in ListJson.Lines(part, ListLimits.NestedRecordBytes))
        {
            datasets.UnionWith(record["datasets"].Texts);
            if (LastSeen.Day(record.Text("last_seen")) is { } day && (newest is null || day > newest))
                newest = day;
            isNested = isNested || FtmEntity.Of(record)?.Nested.Count > 0;
        }
        return new FtmSurvey(datasets, newest, isNested);
    }
}

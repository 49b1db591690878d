using Assay.Formats.Lists;
using Assay.Fuzz.Corpora;
using Assay.Model;

namespace Assay.Fuzz.Targets;

/// <summary>A reader of lists: files are recognised, read to the end, and each party can be kept.</summary>
/// <param name="reader">The reader. It is asked first, and the others after it, as an import asks them all.</param>
internal sealed class ListTarget(IListReader reader) : IFuzzTarget
{
    private static readonly LocalDate Day = new(2026, 8, 7);

    private readonly IReadOnlyList<IListReader> _readers =
    [
        reader,
        .. ListReaders.All.Where(other => other != reader),
    ];

    public string Id { get; } = reader.FormatId.Split('/')[0];

    public IEnumerable<Seed> Borrowed(string root) => [];

    public Reading Read(IReadOnlyList<string> paths) => Read(paths, _readers);

    /// <summary>Reads files as one of the formats.</summary>
    public static Reading Read(IReadOnlyList<string> paths, IReadOnlyList<IListReader> readers)
    {
        var offer = ListOffer.Of(paths, Day, readers);
        var diagnostics = new List<Diagnostic>(offer.Diagnostics);
        var hasValue = false;
        foreach (var set in offer.Sets)
        {
            var read = set.Read();
            var reading = Reading.Of(read);
            hasValue |= reading.HasValue;
            diagnostics.AddRange(reading.Diagnostics);
            foreach (var party in read.Value?.Parties ?? [])
                Keeping.Check(party);
        }
        Contract.Holds(hasValue || diagnostics.Count > 0, "Nothing was read, and no diagnostic says why.");
        return new Reading(hasValue, diagnostics);
    }
}

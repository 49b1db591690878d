using Assay.Deals;
using Assay.Model;

namespace Assay.Cli.Places;

/// <summary>A place that a table or file asks about.</summary>
/// <param name="Cells">What stands before the answer in a table.</param>
/// <param name="Line">Its line in a table; null elsewhere.</param>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Place">Where it is; null where that could not be read.</param>
/// <param name="Why">Why it could not be read; "" where it could.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Named">The country its label names; null where it names none.</param>
/// <param name="Notes">What a reader must know of the reading.</param>
internal sealed record AskedPlace(
    IReadOnlyList<string> Cells,
    long? Line,
    string? Id,
    string? Name,
    Place? Place,
    string Why,
    LocalDate On,
    CountryCode? Named,
    IReadOnlyList<string> Notes
);

/// <summary>The places a table or file asks about, in its order.</summary>
/// <param name="Columns">The names of their cells.</param>
/// <param name="Places">The places; read as they are asked for.</param>
internal sealed record AskedPlaces(IReadOnlyList<string> Columns, IEnumerable<AskedPlace> Places);

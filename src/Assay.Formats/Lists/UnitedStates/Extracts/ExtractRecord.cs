namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>An entity of an extract, in its own words; what is empty is "".</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Country">The country it stands under.</param>
/// <param name="Address">One address or several with "; and" between them.</param>
/// <param name="Status">Such as <c>Active</c>.</param>
/// <param name="EffectiveDate">As written.</param>
/// <param name="FederalRegister">Citations.</param>
/// <param name="Notes">Whatever the list has besides; each list has its own.</param>
/// <param name="Others">Fields that no such file has had yet.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="Raw">The object.</param>
internal sealed record ExtractRecord(
    string Name,
    IReadOnlyList<string> Aliases,
    string Country,
    string Address,
    string Status,
    string EffectiveDate,
    string FederalRegister,
    string Notes,
    IReadOnlyList<(string Field, string Text)> Others,
    long Line,
    string Raw
);

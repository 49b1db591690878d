namespace Assay.Formats.Lists.Ofac;

/// <summary>A row of <c>sdn.csv</c> or <c>cons_prim.csv</c>. OFAC's null (<c>-0- </c>) and a null somebody emptied both are "".</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Number">OFAC's <c>ent_num</c>, one sequence for all its lists.</param>
/// <param name="Name">The name: surname in capitals, comma, given names for persons.</param>
/// <param name="Type"><c>individual</c>, <c>vessel</c>, <c>aircraft</c>, or "" for what is an entity.</param>
/// <param name="Programmes">Codes, several as <c>A] [B</c>.</param>
/// <param name="Title">A person's title or post.</param>
/// <param name="CallSign">A vessel's.</param>
/// <param name="VesselType">A vessel's, or an aircraft's.</param>
/// <param name="Tonnage">A vessel's.</param>
/// <param name="GrossTonnage">A vessel's gross registered tonnage.</param>
/// <param name="Flag">A vessel's flag, a country in words.</param>
/// <param name="Owner">A vessel's owner.</param>
/// <param name="Remarks">All the rest, in a language of its own (<see cref="OfacRemarks"/>), with what overflowed into the comments file.</param>
/// <param name="IsCut">Whether the remarks break off, because the comments file does not go on with them.</param>
/// <param name="Raw">The row.</param>
internal sealed record OfacEntry(
    long Line,
    string Number,
    string Name,
    string Type,
    string Programmes,
    string Title,
    string CallSign,
    string VesselType,
    string Tonnage,
    string GrossTonnage,
    string Flag,
    string Owner,
    string Remarks,
    bool IsCut,
    string Raw
);

/// <summary>A row of <c>add.csv</c> or <c>cons_add.csv</c>.</summary>
internal sealed record OfacAddress(string Street, string City, string Country, string Remarks, string Raw);

/// <summary>A row of <c>alt.csv</c> or <c>cons_alt.csv</c>.</summary>
/// <param name="Type"><c>aka</c>, <c>fka</c> (formerly) or <c>nka</c> (now).</param>
/// <param name="Name">The other name.</param>
/// <param name="Remarks">Usually none.</param>
/// <param name="Raw">The row.</param>
internal sealed record OfacAlias(string Type, string Name, string Remarks, string Raw);

namespace Assay.FactCheck.Shared;

/// <summary>All lists of parties at hand.</summary>
internal sealed record ListFiles(
    OfacHistory Ofac,
    IReadOnlyList<SharedRecord> Eu,
    UkList Uk,
    IReadOnlyList<SharedRecord> Canada,
    IReadOnlyList<SharedRecord> UnitedNations,
    IReadOnlyList<SharedRecord> Australia,
    IReadOnlyList<SharedRecord> EntityList,
    IReadOnlyList<SharedRecord> Registers
)
{
    public static ListFiles Read(SharedFiles files) =>
        new(
            OfacReader.Read(files),
            EuAnnexes.Read(files),
            UkList.Read(files),
            OtherLists.Canada(files),
            OtherLists.UnitedNations(files),
            OtherLists.Australia(files),
            OtherLists.EntityList(files),
            OtherLists.Registers(files)
        );
}

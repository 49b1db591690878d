using Assay.Model;
using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// A legal form says that a name is a company's. The Russian Federation is not AB Rossiya, OAO, though the words beside the form are its own.
/// </summary>
internal static class CompanyForm
{
    /// <summary>Whether one side is a state or a person and the other's name carries a company's legal form.</summary>
    public static bool RulesOut(Name asked, PartyKind askedKind, Name listed, PartyKind listedKind) =>
        (HasNone(askedKind) && HasForm(listed)) || (HasNone(listedKind) && HasForm(asked));

    private static bool HasNone(PartyKind kind) => kind is PartyKind.State or PartyKind.Person;

    private static bool HasForm(Name name) => name.Parts.Any(p => p.Kind == PartKind.LegalForm);
}

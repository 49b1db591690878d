using Assay.Listings;
using Assay.Model;
using Assay.Registers;
using Assay.Tests.Measures;

namespace Assay.Tests.Registers;

/// <summary>A party of the register is recognised by its name, however short, where it is written as the register writes it.</summary>
public sealed class RegisterIndexTests
{
    private static readonly Register Register = StarterKnowledge.On(StarterKnowledge.Today).Register;
    private static readonly RegisterIndex Index = new(Register);

    [Fact]
    public void Every_party_is_found_by_its_own_name_unless_that_is_one_short_word_or_another_s_too()
    {
        var lost = Register
            .Parties.Where(p => p.Name.Contains(' ', StringComparison.Ordinal))
            .Where(p => Index.Find(Query(p.Name, p.Kind, p.Country)) != p)
            .Select(p => p.Name)
            .Where(name => Register.Parties.Count(p => p.Aliases.Append(p.Name).Contains(name)) == 1)
            .ToList();

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("SUEK JSC", "RU", "suek")]
    [InlineData("suek  jsc", null, "suek")]
    [InlineData("SUEK JSC", "KZ", null)]
    [InlineData("SUEK", "RU", null)]
    public void A_short_name_needs_its_legal_form_and_no_other_country(
        string name,
        string? country,
        string? id
    ) =>
        Assert.Equal(
            id,
            Index
                .Find(Query(name, PartyKind.Company, country is null ? null : new CountryCode(country)))
                ?.Id.Value
        );

    private static PartyQuery Query(string name, PartyKind kind, CountryCode? country) =>
        new([name], kind, null, country is { } law ? [law] : [], []);
}

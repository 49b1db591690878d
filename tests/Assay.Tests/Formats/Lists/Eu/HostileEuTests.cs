using Assay.Formats.Lists;
using static Assay.Tests.Formats.Lists.Eu.AnnexFiles;

namespace Assay.Tests.Formats.Lists.Eu;

public sealed class HostileEuTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("name", "(a.k.a. ", 60_000)]
    [InlineData("name", "()", 200_000)]
    [InlineData("alias", "A (B) ", 60_000)]
    [InlineData("alias", "\"a;", 200_000)]
    [InlineData("birthDate", "(a) 1.1.1958, ", 20_000)]
    [InlineData("birthDate", "1958 or ", 40_000)]
    [InlineData("birthPlace", "now ", 200_000)]
    [InlineData("nationality", "Russian ", 60_000)]
    [InlineData("passportNumber", ",", 400_000)]
    [InlineData("passportNumber", "number ", 100_000)]
    [InlineData("registrationNumber", "INN 1 (", 100_000)]
    [InlineData("address", "Iran (", 100_000)]
    [InlineData("address", "a ", 300_000)]
    public async Task A_cell_that_repeats_itself_for_ever_is_read_in_time(
        string column,
        string part,
        int times
    )
    {
        var row = Row("A B", (column, "A" + string.Concat(Enumerable.Repeat(part, times))));
        var path = _folder.Write("32014R0269.csv", Act("32014R0269", row));
        await Task.Run(
                () =>
                    Assert
                        .Single(ListOffer.Of([path], new LocalDate(2026, 8, 7), ListReaders.All).Sets)
                        .Read(),
                TestContext.Current.CancellationToken
            )
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }
}

using Assay.Sources.Publishers;

namespace Assay.Tests.Sources.Publishers;

public sealed class AllowedAddressesTests
{
    [Theory]
    [InlineData("https://lists.example.org/a.csv", AddressFault.None)]
    [InlineData("https://LISTS.example.ORG/a.csv", AddressFault.None)]
    [InlineData("https://lists.example.org:443/a.csv", AddressFault.None)]
    [InlineData("http://lists.example.org/a.csv", AddressFault.NotHttps)]
    [InlineData("https://example.org/a.csv", AddressFault.ForeignHost)]
    [InlineData("https://a.lists.example.org/a.csv", AddressFault.ForeignHost)]
    [InlineData("https://lists.example.org.evil.test/a.csv", AddressFault.ForeignHost)]
    [InlineData("https://lists.example.org@evil.test/a.csv", AddressFault.ForeignHost)]
    [InlineData("https://lists.example.org./a.csv", AddressFault.ForeignHost)]
    [InlineData("https://lists.ехample.org/a.csv", AddressFault.ForeignHost)] // two Cyrillic letters
    [InlineData("https://somebody:word@lists.example.org/a.csv", AddressFault.Unusual)]
    [InlineData("https://lists.example.org:8443/a.csv", AddressFault.Unusual)]
    [InlineData("http://127.0.0.1:5000/a.csv", AddressFault.NotHttps)]
    [InlineData("file:///a.csv", AddressFault.NotHttps)]
    public void Only_HTTPS_of_a_host_on_the_list_is_asked(string address, AddressFault fault) =>
        Assert.Equal(
            fault,
            new AllowedAddresses(["lists.example.org", "127.0.0.1"]).FaultOf(new Uri(address))
        );

    [Theory]
    [InlineData("http://127.0.0.1:5000/a.csv", AddressFault.None)]
    [InlineData("http://[::1]:5000/a.csv", AddressFault.None)]
    [InlineData("http://127.0.0.2:5000/a.csv", AddressFault.ForeignHost)]
    [InlineData("http://localhost:5000/a.csv", AddressFault.NotHttps)] // a name can lead anywhere
    [InlineData("http://10.0.0.1:5000/a.csv", AddressFault.NotHttps)]
    [InlineData("http://lists.example.org/a.csv", AddressFault.NotHttps)]
    [InlineData("https://lists.example.org:8443/a.csv", AddressFault.Unusual)]
    public void The_switch_for_tests_opens_this_machine_and_nothing_more(
        string address,
        AddressFault fault
    ) =>
        Assert.Equal(
            fault,
            new AllowedAddresses(
                ["lists.example.org", "127.0.0.1", "::1", "localhost", "10.0.0.1"],
                loopback: true
            ).FaultOf(new Uri(address))
        );
}

using CsCheck;
using Safety.Core.Incidents;

namespace Safety.Core.Tests.Incidents;

public sealed class ReceiptCodeTests
{
    [Fact]
    public void The_code_of_a_report_never_changes() => Assert.Equal("0S0B-Q4", ReceiptCode.Of(Known.Id));

    [Fact]
    public void Every_code_is_short_and_reads_back() => Gen.Guid.Sample(id =>
    {
        var code = ReceiptCode.Of(id);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$", code);
        Assert.Equal(code, ReceiptCode.Read(code));
    });

    [Theory]
    [InlineData("7f3k 2m", "7F3K-2M")]
    [InlineData(" 7F3K-2M ", "7F3K-2M")]
    [InlineData("oil0-00", "0110-00")]
    [InlineData("7F3K-2", null)]
    [InlineData("7F3K-2MM", null)]
    [InlineData("7F3K-2U", null)]
    [InlineData("", null)]
    public void A_code_is_read_as_people_write_it(string written, string? code) =>
        Assert.Equal(code, ReceiptCode.Read(written));

    [Fact]
    public void Neighbouring_ids_have_different_codes() =>
        Assert.True(Enumerable.Range(0, 2000).Select(n => ReceiptCode.Of(Known.Entry(n))).Distinct().Count() >= 1999);
}

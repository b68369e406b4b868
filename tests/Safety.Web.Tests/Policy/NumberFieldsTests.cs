using Safety.Core.Policy;
using Safety.Web.Policy.Pages;

namespace Safety.Web.Tests.Policy;

/// <summary>The policy as a person edits it: every number must come back as it was.</summary>
public sealed class NumberFieldsTests
{
    private static readonly PolicyNumbers Numbers = new();

    [Fact]
    public void What_nobody_changed_comes_back_unchanged()
    {
        var (read, errors) = NumberFields.Read(NumberFields.Of(Numbers), Numbers);

        Assert.Empty(errors);
        Assert.Empty(PolicyChanges.Between(Numbers, read!));
    }

    [Fact]
    public void A_number_that_was_changed_is_the_one_difference()
    {
        var fields = NumberFields.Of(Numbers);
        fields["first_support_within"] = "04:00:00";

        var (read, errors) = NumberFields.Read(fields, Numbers);

        Assert.Empty(errors);
        Assert.Equal("first_support_within", Assert.Single(PolicyChanges.Between(Numbers, read!)).Code);
    }

    [Theory]
    [InlineData("first_support_within", "not a time")]
    [InlineData("caseload_schemes", "not a scheme")]
    [InlineData("caseload_schemes", "{}")]
    [InlineData("caseload_schemes", "[]")]
    [InlineData("caseload_schemes", "[{\"code\": 3}]")]
    public void What_cannot_be_read_or_is_not_lawful_is_said_at_its_field(string code, string text)
    {
        var fields = NumberFields.Of(Numbers);
        fields[code] = text;

        var (read, errors) = NumberFields.Read(fields, Numbers);

        Assert.Null(read);
        Assert.Equal(code, Assert.Single(errors).Field);
    }
}

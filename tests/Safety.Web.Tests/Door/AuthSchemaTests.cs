using Microsoft.EntityFrameworkCore;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Tests.Door;

public sealed class AuthSchemaTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    [Fact]
    public async Task The_script_makes_every_table_and_column_that_the_model_uses()
    {
        var missing = await door.Host.AskAsync(async (AuthDbContext context) =>
        {
            var there = await context.Database.SqlQuery<string>(
                $"""
                select table_name || '.' || column_name as "Value"
                from information_schema.columns where table_schema = 'auth'
                """)
                .ToListAsync();
            Assert.Contains("account.id", there);
            return ColumnsOf(context).Except(there).ToList();
        });

        Assert.Empty(missing);
    }

    [Fact]
    public async Task The_script_may_run_again()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Root(), "ops", "db", "0020_auth.sql"));
        await door.Host.AskAsync((AuthDbContext context) => context.Database.ExecuteSqlRawAsync(script));
    }

    private static IEnumerable<string> ColumnsOf(AuthDbContext context)
    {
        foreach (var entity in context.Model.GetEntityTypes())
        {
            if (entity.IsMappedToJson()) yield return $"account_passkey.{entity.GetContainerColumnName()}";
            else
            {
                foreach (var property in entity.GetProperties())
                    yield return $"{entity.GetTableName()}.{property.GetColumnName()}";
            }
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Safety.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

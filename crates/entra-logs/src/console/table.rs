//! Columns of text.

/// Rows whose columns are aligned.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    /// The columns that are aligned to the right.
    numeric: Vec<usize>,
}

impl Table {
    pub(crate) fn new<const N: usize>(head: [&str; N], numeric: &[usize]) -> Self {
        Self { rows: vec![head.map(str::to_owned).to_vec()], numeric: numeric.to_vec() }
    }

    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.to_vec());
    }

    /// The text, with two spaces between columns and `indent` before them.
    pub(crate) fn text(&self, indent: &str) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
            })
            .map(Option::unwrap_or_default)
            .collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::from(indent);
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let padding = " ".repeat(width - cell.chars().count());
                if self.numeric.contains(&column) {
                    line.push_str(&padding);
                    line.push_str(cell);
                } else {
                    line.push_str(cell);
                    line.push_str(&padding);
                }
                line.push_str("  ");
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(["name", "count"], &[1]);
        table.row(["a".to_owned(), "1,000".to_owned()]);
        table.row(["longer".to_owned(), "5".to_owned()]);
        assert_eq!(table.text(" "), " name    count\n a       1,000\n longer      5\n");
    }
}
